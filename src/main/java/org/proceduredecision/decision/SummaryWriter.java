package org.proceduredecision.decision;

import java.util.List;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Covered;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.knowledge.Urgency;

/** Writes the one sentence that says what a decision comes to. */
final class SummaryWriter {

    private SummaryWriter() {}

    private static final int MOST_NAMED = 5;

    /** What is counted in a summary. */
    record Counts(int candidates, int excluded, int decisive) {}

    static String write(
            ProblemTable problem, Outcome outcome, List<Alert> alerts, Counts counts, List<Covered> covered) {
        return problem.title()
                + ": "
                + switch (outcome) {
                    case URGENT_REFERRAL -> "urgent referral first (" + urgent(alerts) + "); " + counted(counts);
                    case NOT_COVERED ->
                        "not covered by this release, which has no rule for it here; this does not say that "
                                + "nothing is wrong or that nothing helps." + nearest(problem, covered);
                    case CANDIDATES, NONE_RECOMMENDED -> counted(counts);
                };
    }

    /** The diagnoses covered at the location of the problem, as far as a line holds them. */
    private static String nearest(ProblemTable problem, List<Covered> covered) {
        List<String> names = covered.stream()
                .filter(each -> each.location().id().equals(problem.location().id()))
                .flatMap(each -> each.diagnoses().stream())
                .map(Named::name)
                .toList();
        String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
        return names.isEmpty()
                ? ""
                : " Covered at this location: "
                        + names.stream().limit(MOST_NAMED).collect(Collectors.joining("; ")) + more + ".";
    }

    private static String urgent(List<Alert> alerts) {
        return alerts.stream()
                .filter(alert -> alert.urgency() != Urgency.REVIEW)
                .map(Alert::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String counted(Counts counts) {
        String candidates = counts.candidates() == 0
                ? "no candidate procedure"
                : plural(counts.candidates(), "candidate procedure", "candidate procedures");
        String facts = counts.decisive() == 0
                ? "no missing fact could change this."
                : plural(counts.decisive(), "missing fact", "missing facts") + " could change this.";
        return candidates + "; " + counts.excluded() + " excluded; " + facts;
    }

    private static String plural(int count, String one, String many) {
        return count + " " + (count == 1 ? one : many);
    }
}
