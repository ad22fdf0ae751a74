package org.proceduredecision.knowledge;

import java.util.List;

/**
 * One version of everything the service knows.
 *
 * @param info what the release says of itself
 * @param digest {@code sha256:} and the hexadecimal digest of its files
 * @param terminology its words and codes
 * @param factKnowledge what it knows of each fact, in the order of the facts
 * @param sources where its statements come from
 * @param rules the rules table
 * @param evidence what the sources say about the rules
 * @param safety what is checked before a procedure
 * @param coverage what payers ask before they pay
 */
public record KnowledgeRelease(
        ReleaseInfo info,
        String digest,
        Terminology terminology,
        List<FactKnowledge> factKnowledge,
        List<Source> sources,
        List<Rule> rules,
        List<Evidence> evidence,
        SafetyTables safety,
        CoverageTables coverage) {
    public KnowledgeRelease {
        factKnowledge = List.copyOf(factKnowledge);
        sources = List.copyOf(sources);
        rules = List.copyOf(rules);
        evidence = List.copyOf(evidence);
    }
}
