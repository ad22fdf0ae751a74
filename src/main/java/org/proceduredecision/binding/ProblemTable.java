package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.Location;

/**
 * All that concerns one diagnosis at one location.
 *
 * @param diagnosis the diagnosis
 * @param location the location of the pain
 * @param title both in words for people
 * @param conditions the conditions of the diagnosis
 * @param lines procedures and roles with rules here, by id and role; empty = not covered
 * @param flags the red flags looked for
 * @param unreadSigns the signs of danger that none of these flags reads
 * @param plan the conditions that lines and flags can hang on
 */
public record ProblemTable(
        Diagnosis diagnosis,
        Location location,
        String title,
        ConditionTable conditions,
        List<Line> lines,
        FlagGroup flags,
        List<Fact> unreadSigns,
        EvaluationPlan plan) {

    static ProblemTable of(
            Diagnosis diagnosis,
            Location location,
            ConditionTable conditions,
            List<Line> lines,
            FlagGroup flags,
            List<Fact> unreadSigns,
            TestBinder tests) {
        BitSet reach = (BitSet) flags.conditions().reach().clone();
        lines.forEach(line -> reach.or(line.reach()));
        return new ProblemTable(
                diagnosis,
                location,
                diagnosis.name() + ", " + location.name().toLowerCase(Locale.ROOT),
                conditions,
                List.copyOf(lines),
                flags,
                List.copyOf(unreadSigns),
                new EvaluationPlan(reach, conditions, tests));
    }
}
