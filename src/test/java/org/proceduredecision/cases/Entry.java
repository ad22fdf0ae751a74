package org.proceduredecision.cases;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.proceduredecision.answer.Alternative;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.ShownEvidence;

/** What candidates and exclusions have in common. */
record Entry(
        String procedure,
        String rule,
        List<String> alternatives,
        List<String> concerns,
        List<ShownEvidence> evidence,
        List<Check> checks,
        List<HoldPlan> plan,
        List<Change> wouldChange) {

    /** All candidates and exclusions of a decision, in its order. */
    static List<Entry> of(Decision decision) {
        return Stream.concat(
                        decision.candidates().stream().map(Entry::of),
                        decision.excluded().stream().map(Entry::of))
                .toList();
    }

    private static Entry of(Candidate candidate) {
        return new Entry(
                candidate.procedure().id(),
                candidate.rule(),
                rules(candidate.alternatives()),
                candidate.concerns(),
                candidate.evidence(),
                candidate.checks(),
                candidate.antithromboticPlan(),
                candidate.wouldChange());
    }

    private static Entry of(Exclusion exclusion) {
        return new Entry(
                exclusion.procedure().id(),
                exclusion.rule(),
                rules(exclusion.alternatives()),
                exclusion.concerns(),
                exclusion.evidence(),
                exclusion.checks(),
                List.of(),
                exclusion.wouldChange());
    }

    static List<String> rules(List<Alternative> alternatives) {
        return alternatives.stream().map(Alternative::rule).toList();
    }

    /** The status or reason that a change leads to. */
    static String leadsTo(Change change) {
        Optional<String> status = change.status().map(each -> each.wireName());
        return status.orElseGet(() -> change.reason().orElseThrow().wireName());
    }
}
