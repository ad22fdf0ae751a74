package org.proceduredecision.loading;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.knowledge.KnowledgeRelease;

/**
 * What loading gave.
 *
 * @param release the release; present if and only if there are no faults
 * @param faults everything that is wrong, in the order of the tables, their rows and columns
 * @param remarks what a maker should know and is no fault: counts, and what no rule mentions or no row cites
 */
public record LoadResult(Optional<KnowledgeRelease> release, List<TableFault> faults, List<String> remarks) {
    public LoadResult {
        faults = List.copyOf(faults);
        remarks = List.copyOf(remarks);
    }
}
