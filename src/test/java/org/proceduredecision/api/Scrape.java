package org.proceduredecision.api;

import static io.restassured.RestAssured.given;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What {@code /q/metrics} shows at one moment.
 *
 * @param text the answer as it is
 */
record Scrape(String text) {

    private static final Pattern LINE = Pattern.compile("([a-z_]+)(?:\\{(.*)})? (\\S+)");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"((?:[^\"\\\\]|\\\\.)*)\"");

    /** One line: a name, its labels and a value. */
    record Sample(String name, Map<String, String> labels, double value) {}

    static Scrape now() {
        return new Scrape(given().accept("text/plain")
                .get("/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    /** What is shown once something is, which may come a moment after the answer to the request that it is about. */
    static Scrape when(Supplier<Boolean> shown) throws InterruptedException {
        for (int tries = 0; tries < 200 && !shown.get(); tries++) {
            Thread.sleep(25);
        }
        return now();
    }

    List<Sample> samples() {
        return text.lines()
                .filter(line -> !line.startsWith("#"))
                .map(LINE::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(line -> new Sample(line.group(1), labels(line.group(2)), Double.parseDouble(line.group(3))))
                .toList();
    }

    private static Map<String, String> labels(String text) {
        return text == null
                ? Map.of()
                : LABEL.matcher(text)
                        .results()
                        .collect(Collectors.toUnmodifiableMap(label -> label.group(1), label -> label.group(2)));
    }

    /** The sum of all samples of that name that have these labels. */
    double sum(String name, Map<String, String> labels) {
        return samples().stream()
                .filter(sample -> sample.name().equals(name))
                .filter(sample -> sample.labels().entrySet().containsAll(labels.entrySet()))
                .mapToDouble(Sample::value)
                .sum();
    }

    /** All values of a label, of samples whose name begins so. */
    Set<String> values(String prefix, String label) {
        return samples().stream()
                .filter(sample ->
                        sample.name().startsWith(prefix) && sample.labels().containsKey(label))
                .map(sample -> sample.labels().get(label))
                .collect(Collectors.toUnmodifiableSet());
    }
}
