package org.proceduredecision.bench.report;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the sections of a run, or of several runs, found.
 *
 * @param chapters the sections
 */
public record Report(List<Chapter> chapters) {
    public Report {
        chapters = List.copyOf(chapters);
    }

    /** This one with the chapters of a later one in place of their earlier versions, new ones at the end. */
    public Report updatedBy(Report later) {
        Map<String, Chapter> news = later.byId();
        Map<String, Chapter> olds = byId();
        return new Report(Stream.concat(
                        chapters.stream().map(old -> news.getOrDefault(old.id(), old)),
                        later.chapters.stream().filter(chapter -> !olds.containsKey(chapter.id())))
                .toList());
    }

    private Map<String, Chapter> byId() {
        return chapters.stream().collect(Collectors.toMap(Chapter::id, Function.identity()));
    }
}
