package org.proceduredecision.bench.peer;

import java.util.List;
import org.proceduredecision.bench.jmh.JmhRun;

/** What the sections on engines of others say of themselves. */
final class PeerText {

    private static final String ASKED =
            "Every engine has read the rules before. %d patients of chance take turns, of whom all"
                    + " is known that the rules ask; each engine is asked only which rules are true. The service does more: it reads"
                    + " the request, finds the problem, evaluates rules, checks and red flags, ranks, and says what is missing; its"
                    + " verdicts on the rules of the problem, once that is found, are shown too: they are what an engine does.";
    private static final String ENGINES =
            "Drools DMN (kie-dmn-core) and Camunda's engine (dmn-scala) read the exported DMN 1.4"
                    + " as it is, with the defaults of their builders and, when timed, a model of the rules that are evaluated only; inputs are maps made"
                    + " before. GoRules Zen (Node) gets a table"
                    + " with the same columns, `collect`; its figure is the processor time of the process, event loop and conversion"
                    + " of inputs included, for its calls hand over to threads of its own. Models are of the exported decision"
                    + " `Rules_...`; `Verdicts_...`, which tells false and unknown apart, would cost an engine a second evaluation.";

    private PeerText() {}

    static List<String> how(Contest contest) {
        return List.of(
                what(contest)
                        + " Ratios are those of the times: how many times as long as a whole decision of the service"
                        + " an engine takes for the rules alone.",
                ASKED.formatted(PeerBenchmark.PATIENTS),
                ENGINES,
                JmhRun.HOW);
    }

    private static String what(Contest contest) {
        return switch (contest) {
            case SHIPPED ->
                "The shipped release; timed: sciatica at the low back. An engine evaluates the table `Rules_sciatica` of"
                        + " the exported model. Compared: four patients for every problem of the release.";
            case ONE_TABLE ->
                "2,000 generated rules of 200 diagnoses. The rows of all exported tables are put into one table with the"
                        + " diagnosis as a column more, as rules are kept in `rules.csv` and usually in a table of DMN: an engine"
                        + " goes through all of them, the service looks up those of the problem.";
            case TABLE_OF_TEN ->
                "The same 2,000 rules as exported, with a table for each diagnosis: an engine evaluates the ten rows of"
                        + " one. The caller has chosen the table, which spares the engine what the service does itself.";
            case ONE_DIAGNOSIS ->
                "2,000 generated rules of one diagnosis at one location, in the one table of the exported model: the"
                        + " service, too, has to look at all of them.";
        };
    }
}
