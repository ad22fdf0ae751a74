package org.proceduredecision.loading;

import org.proceduredecision.knowledge.CoverageCriterion;
import org.proceduredecision.knowledge.CoverageTables;
import org.proceduredecision.knowledge.Payer;

/** The tables of what payers ask, faulty rows included. */
record CoverageDraft(Entries<Payer> payers, Entries<CoverageCriterion> criteria) {

    CoverageTables tables() {
        return new CoverageTables(payers.values(), criteria.values());
    }
}
