package org.proceduredecision.bench.section;

import org.proceduredecision.bench.report.SectionResult;

/** A part of the benchmarks that can be run by itself. */
public interface Section {

    /** The name by which it is chosen. */
    String id();

    /**
     * Measures.
     *
     * @throws Exception whatever goes wrong; the run ends there, for figures of half a section mislead
     */
    SectionResult run(RunOptions options) throws Exception;
}
