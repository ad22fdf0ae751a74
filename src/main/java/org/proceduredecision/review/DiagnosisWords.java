package org.proceduredecision.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.Diagnosis;

/** Writes by which words a diagnosis is known, where it occurs and what it states. */
final class DiagnosisWords {

    private static final String TEXT = """
            %s

            - **Id:** %s
            - **Synonyms:** %s
            - **Broad words that mean it:** %s
            - **Locations:** %s
            - **The diagnosis itself states:** %s
            """;

    private final ReleaseIndex index;

    DiagnosisWords(ReleaseIndex index) {
        this.index = index;
    }

    String of(Diagnosis diagnosis) {
        return TEXT.formatted(
                Markdown.text(diagnosis.description()),
                Markdown.code(diagnosis.id()),
                orNone(diagnosis.synonyms().stream().map(Markdown::text)),
                orNone(broadWords(diagnosis)),
                index.locationNames(diagnosis.locations()),
                orNone(diagnosis.implies().stream().map(Markdown::stated)));
    }

    private Stream<String> broadWords(Diagnosis diagnosis) {
        Map<String, List<String>> locations = index.release().terminology().broadWords().stream()
                .filter(word -> word.diagnosis().equals(diagnosis.id()))
                .collect(Collectors.groupingBy(
                        BroadWord::word,
                        LinkedHashMap::new,
                        Collectors.mapping(BroadWord::location, Collectors.toList())));
        return locations.entrySet().stream()
                .map(entry -> Markdown.text(entry.getKey()) + " (" + where(entry.getValue()) + ")");
    }

    /** The names of locations, of which an empty one is everywhere. */
    private String where(List<String> locations) {
        return locations.contains("") ? "anywhere" : index.locationNames(locations);
    }

    private static String orNone(Stream<String> words) {
        String joined = words.collect(Collectors.joining("; "));
        return joined.isEmpty() ? "none" : joined;
    }
}
