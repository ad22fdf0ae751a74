package org.proceduredecision.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.CodeMatch;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.clinical.WireName;

/** Writes the codes of a diagnosis as shipped; those that mean the same at the same locations stand on one line. */
final class DiagnosisCodes {

    private static final List<String> COLUMNS = List.of("system", "codes", "match", "locations", "side", "also states");

    /** What a code means, but for the locations, of which it may have several. */
    private record Meaning(String system, CodeMatch match, String side, List<StatedFact> states) {
        static Meaning of(Code code) {
            String side = code.side().map(WireName::wireName).orElse("");
            return new Meaning(code.system(), code.match(), side, code.implies());
        }
    }

    private record CodeWithMeaning(String code, Meaning meaning) {
        static CodeWithMeaning of(Code code) {
            return new CodeWithMeaning(code.code(), Meaning.of(code));
        }
    }

    private record Line(Meaning meaning, List<String> locations) {}

    private final ReleaseIndex index;

    DiagnosisCodes(ReleaseIndex index) {
        this.index = index;
    }

    String of(Diagnosis diagnosis) {
        Stream<Code> codes = index.release().terminology().codes().stream()
                .filter(code -> code.kind() == CodeKind.DIAGNOSIS && code.id().equals(diagnosis.id()));
        Map<CodeWithMeaning, List<String>> locations = grouped(codes, CodeWithMeaning::of, Code::location);
        Map<Line, List<String>> lines = grouped(
                locations.entrySet().stream(),
                entry -> new Line(entry.getKey().meaning(), entry.getValue()),
                entry -> entry.getKey().code());
        return MarkdownTable.of(
                COLUMNS, lines.entrySet().stream().map(entry -> cells(entry.getKey(), entry.getValue())));
    }

    private static <T, K> Map<K, List<String>> grouped(
            Stream<T> things, Function<T, K> key, Function<T, String> member) {
        return things.collect(
                Collectors.groupingBy(key, LinkedHashMap::new, Collectors.mapping(member, Collectors.toList())));
    }

    private List<String> cells(Line line, List<String> codes) {
        Meaning meaning = line.meaning();
        return List.of(
                Markdown.text(meaning.system()),
                Markdown.text(String.join(", ", codes)),
                meaning.match().wireName(),
                line.locations().contains("") ? "" : index.locationNames(line.locations()),
                meaning.side(),
                meaning.states().stream().map(Markdown::stated).collect(Collectors.joining(", ")));
    }
}
