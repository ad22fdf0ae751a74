package org.proceduredecision.bench.report;

/**
 * A section that was run.
 *
 * @param id its id
 * @param circumstances when and where
 * @param result what it found
 */
public record Chapter(String id, Circumstances circumstances, SectionResult result) {}
