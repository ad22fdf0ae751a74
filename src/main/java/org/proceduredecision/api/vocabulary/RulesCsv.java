package org.proceduredecision.api.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.knowledge.Rule;

/** The rules table as CSV of RFC 4180, in the columns of the release's own file. */
final class RulesCsv {

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",\r\n]");
    private static final String LINE_END = "\r\n";
    private static final String COLUMNS =
            "id,diagnosis,locations,when,procedure,role,step,recommendation,priority,rationale";

    /** A row as the API description shows it. */
    static final String EXAMPLE = COLUMNS + "\r\nsciatica-transforaminal-esi-acute,sciatica,low-back;buttock,"
            + "pain-duration-weeks < 12,transforaminal-esi,therapeutic,1,conditional-for,10,\"...\"\r\n";

    private final Map<String, String> lines;

    RulesCsv(List<Rule> rules) {
        this.lines = rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, RulesCsv::line));
    }

    /** The header and the lines of these rules. */
    String of(Collection<RuleEntry> rules) {
        return rules.stream().map(rule -> lines.get(rule.id())).collect(Collectors.joining("", COLUMNS + LINE_END, ""));
    }

    private static String line(Rule rule) {
        return line(Stream.of(
                rule.id(),
                rule.diagnosis(),
                String.join(";", rule.locations()),
                rule.when().isAlways() ? "" : rule.when().text(),
                rule.procedure(),
                rule.role().wireName(),
                String.valueOf(rule.step()),
                rule.recommendation().wireName(),
                String.valueOf(rule.priority()),
                rule.rationale()));
    }

    private static String line(Stream<String> fields) {
        return fields.map(RulesCsv::quoted).collect(Collectors.joining(",", "", LINE_END));
    }

    private static String quoted(String field) {
        return NEEDS_QUOTES.matcher(field).find() ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
