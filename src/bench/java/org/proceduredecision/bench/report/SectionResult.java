package org.proceduredecision.bench.report;

import java.util.List;

/**
 * What a section found.
 *
 * @param title its heading
 * @param how what was measured and how: paragraphs of Markdown
 * @param measures the figures, in the order of their table
 * @param remarks what was seen and is no figure, one sentence each
 */
public record SectionResult(String title, List<String> how, List<Measure> measures, List<String> remarks) {
    public SectionResult {
        how = List.copyOf(how);
        measures = List.copyOf(measures);
        remarks = List.copyOf(remarks);
    }
}
