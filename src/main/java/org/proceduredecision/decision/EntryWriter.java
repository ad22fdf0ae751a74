package org.proceduredecision.decision;

import java.util.BitSet;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.decision.Deliberation.Shown;

/** Writes candidates and exclusions, as much of them as a depth shows. */
interface EntryWriter {

    /** A candidate of that rank; facts that every candidate waits for are said elsewhere. */
    Candidate candidate(int rank, Shown shown, BitSet saidElsewhere);

    /** An exclusion. */
    Exclusion exclusion(Shown shown);
}
