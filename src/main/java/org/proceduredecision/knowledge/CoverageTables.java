package org.proceduredecision.knowledge;

import java.util.List;

/**
 * What payers ask before they pay, in the order of the tables.
 *
 * @param payers who pays
 * @param criteria under which conditions
 */
public record CoverageTables(List<Payer> payers, List<CoverageCriterion> criteria) {
    public CoverageTables {
        payers = List.copyOf(payers);
        criteria = List.copyOf(criteria);
    }
}
