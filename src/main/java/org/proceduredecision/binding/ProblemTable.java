package org.proceduredecision.binding;

import java.util.List;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.Location;

/**
 * All that concerns one diagnosis at one location.
 *
 * @param diagnosis the diagnosis
 * @param location the location of the pain
 * @param lines procedures and roles with rules here, by id and role; empty = not covered
 * @param flags the red flags looked for
 * @param unreadSigns the signs of danger that none of these flags reads
 */
public record ProblemTable(
        Diagnosis diagnosis, Location location, List<Line> lines, List<BoundFlag> flags, List<Fact> unreadSigns) {
    public ProblemTable {
        lines = List.copyOf(lines);
        flags = List.copyOf(flags);
        unreadSigns = List.copyOf(unreadSigns);
    }
}
