package org.proceduredecision.bench.problem;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Sound releases with any number of rules, loaded from tables like those that are shipped. */
public final class GeneratedRelease {

    /** Where all of it hurts. */
    public static final String LOCATION = "low-back";

    /** How many rules a diagnosis has where they are spread over many. */
    public static final int RULES_OF_A_DIAGNOSIS = 10;

    private static final List<String> PROCEDURES = List.of(
            "transforaminal-esi",
            "interlaminar-esi",
            "knee-steroid-injection",
            "genicular-nerve-block",
            "genicular-nerve-rfa");

    private GeneratedRelease() {}

    /** Rules of many diagnoses, ten each, of which half hold for {@link #asking}. */
    public static KnowledgeRelease spread(int rules) {
        return release(rules / RULES_OF_A_DIAGNOSIS, rules, GeneratedRelease::spreadRule);
    }

    /** Rules of one diagnosis, of which five hold for {@link #asking}. */
    public static KnowledgeRelease crowded(int rules) {
        return release(1, rules, GeneratedRelease::crowdedRule);
    }

    /** A request about one of the diagnoses. */
    public static Asking asking(int diagnosis) {
        return Asking.about(LOCATION, "d" + diagnosis)
                .knowing("pain-duration-weeks", 52)
                .knowing("conservative-care-weeks", 30)
                .knowing("age-years", 46);
    }

    private static KnowledgeRelease release(int diagnoses, int rules, IntFunction<String> rule) {
        return SmallRelease.empty()
                .with(
                        "diagnoses.csv",
                        text -> text
                                + rows(diagnoses, i -> "d%1$d,Diagnosis %1$d,,%2$s,,Generated.".formatted(i, LOCATION)))
                .with("rules.csv", text -> text + rows(rules, rule))
                .with("evidence.csv", text -> text + rows(rules, i -> "r" + i + ",nice-ng59,effect,for,,,,true"))
                .release();
    }

    private static String rows(int count, IntFunction<String> row) {
        return IntStream.range(0, count).mapToObj(row).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Two rules for each procedure, which part at some week. */
    private static String spreadRule(int rule) {
        int diagnosis = rule / RULES_OF_A_DIAGNOSIS;
        int week = 4 + diagnosis % 20;
        String time = rule % 2 == 0 ? "pain-duration-weeks >= " + week : "pain-duration-weeks < " + week;
        String when = time + " and conservative-care-weeks >= " + (1 + rule % 6) + " and age-years > 17";
        return row(rule, diagnosis, when, rule % RULES_OF_A_DIAGNOSIS / 2);
    }

    /** Each procedure has a rule for every so many weeks. */
    private static String crowdedRule(int rule) {
        int procedure = rule % PROCEDURES.size();
        int from = rule / PROCEDURES.size() * 12 + procedure;
        String when = "pain-duration-weeks in [%d..%d] and conservative-care-weeks >= %d and age-years > 17"
                .formatted(from, from + 11, 1 + rule % 6);
        return row(rule, 0, when, procedure);
    }

    private static String row(int rule, int diagnosis, String when, int procedure) {
        return "r%d,d%d,%s,%s,%s,therapeutic,1,conditional-for,10,Generated."
                .formatted(rule, diagnosis, LOCATION, when, PROCEDURES.get(procedure));
    }
}
