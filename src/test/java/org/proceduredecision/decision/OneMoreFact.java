package org.proceduredecision.decision;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.request.PatientFacts;
import org.proceduredecision.request.RequestReader;
import org.proceduredecision.request.Understanding.Understood;

/** Requests to the shipped release with more facts than others, and whether the two can be compared. */
final class OneMoreFact {

    private static final RequestReader READER = new RequestReader(Shipped.RELEASE);

    private OneMoreFact() {}

    /** With any one fact more; the same request where the fact is supplied already. */
    static Asking in(Asking asking, RandomRequests requests) {
        Fact fact = requests.anyFact();
        return asking.facts().containsKey(fact.id()) ? asking : asking.knowing(fact.id(), requests.value(fact));
    }

    /** With facts by which a condition holds; the same request where its facts deny it. */
    static Asking present(Asking asking, Condition condition) {
        List<StatedFact> known = asking.facts().entrySet().stream()
                .map(entry -> new StatedFact(fact(entry.getKey()), entry.getValue()))
                .toList();
        Asking longer = asking;
        for (StatedFact each : ExampleSearch.find(List.of(condition), known).orElse(List.of())) {
            longer = each.fact().id().equals(Fact.SIDE)
                    ? longer
                    : longer.knowing(each.fact().id(), each.value());
        }
        return longer;
    }

    private static Fact fact(String id) {
        return Shipped.RELEASE.terminology().facts().find(id).orElseThrow();
    }

    /** Whether both requests are sound, and nothing that the first assumes turns out otherwise in the second. */
    static boolean isComparable(Asking before, Asking after) {
        Optional<PatientFacts> then = patient(before);
        Optional<PatientFacts> now = patient(after);
        return then.isPresent() && now.isPresent() && !contradictsAssumed(then.get(), now.get());
    }

    private static boolean contradictsAssumed(PatientFacts then, PatientFacts now) {
        return Shipped.RELEASE.terminology().facts().facts().stream()
                .filter(fact -> then.knows(fact) && then.basis(fact) == Basis.ASSUMED)
                .anyMatch(fact -> !now.value(fact).equals(then.value(fact)));
    }

    private static Optional<PatientFacts> patient(Asking asking) {
        return READER.read(asking.request()) instanceof Understood understood
                ? Optional.of(understood.question().facts())
                : Optional.empty();
    }
}
