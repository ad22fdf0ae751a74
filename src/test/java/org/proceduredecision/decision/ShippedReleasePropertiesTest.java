package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.request.PatientFacts;
import org.proceduredecision.request.RequestReader;
import org.proceduredecision.request.Understanding.Understood;

/** What holds of every answer of the shipped release, tried on many requests made at random from a fixed seed. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedReleasePropertiesTest {

    private static final RequestReader READER = new RequestReader(Shipped.RELEASE);
    private static final int PAIRS = 8_000;

    /** One procedure in one role. */
    private record Entry(String procedure, Optional<Role> role) {}

    /** Where it stands. */
    private record Stand(Optional<Status> status, Optional<Reason> reason, boolean settled) {}

    @Test
    void one_more_fact_never_moves_what_is_settled() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 1);
        Map<Stand, Integer> seen = new HashMap<>();

        for (int i = 0; i < PAIRS; i++) {
            Asking before = requests.next();
            Fact fact = requests.anyFact();
            Asking after =
                    before.facts().containsKey(fact.id()) ? before : before.knowing(fact.id(), requests.value(fact));
            if (isComparable(before, after)) {
                assertNothingSettledMoves(before, after, seen);
            }
        }

        assertThat(seen.keySet()).noneMatch(stand -> stand.status().equals(Optional.of(Status.UNDETERMINED)));
        assertThat(seen)
                .hasSize(6)
                .allSatisfy((stand, times) -> assertThat(times).isGreaterThan(100));
    }

    private static void assertNothingSettledMoves(Asking before, Asking after, Map<Stand, Integer> seen) {
        Map<Entry, Stand> then = stands(before);
        Map<Entry, Stand> now = stands(after);
        assertThat(now.keySet()).isEqualTo(then.keySet());
        then.forEach((entry, stand) -> {
            if (stand.settled()) {
                seen.merge(stand, 1, Integer::sum);
                assertThat(isKept(stand, now.get(entry)))
                        .as("%s: %s became %s from %s to %s", entry, stand, now.get(entry), before, after)
                        .isTrue();
            }
        });
    }

    /** Whether both requests are sound and nothing that the first assumes turns out otherwise. */
    private static boolean isComparable(Asking before, Asking after) {
        Optional<PatientFacts> then = patient(before);
        Optional<PatientFacts> now = patient(after);
        return then.isPresent() && now.isPresent() && !contradictsAssumed(then.get(), now.get());
    }

    /** The status stays; an exclusion may gain a stronger reason. */
    private static boolean isKept(Stand before, Stand after) {
        boolean reasonKept = before.reason().isPresent()
                && after.reason().isPresent()
                && after.reason().get().compareTo(before.reason().get()) <= 0;
        return after.settled()
                && (before.reason().isPresent() ? reasonKept : before.status().equals(after.status()));
    }

    private static Map<Entry, Stand> stands(Asking asking) {
        Decision decision = Shipped.decision(asking.request(), Depth.BRIEF);
        return Stream.concat(
                        decision.candidates().stream()
                                .map(each -> Map.entry(
                                        new Entry(each.procedure().id(), Optional.of(each.role())),
                                        new Stand(Optional.of(each.status()), Optional.empty(), each.settled()))),
                        decision.excluded().stream()
                                .map(each -> Map.entry(
                                        new Entry(each.procedure().id(), each.role()),
                                        new Stand(Optional.empty(), Optional.of(each.reason()), each.settled()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean contradictsAssumed(PatientFacts then, PatientFacts now) {
        return Shipped.RELEASE.terminology().facts().facts().stream()
                .filter(fact -> then.knows(fact) && then.basis(fact) == Basis.ASSUMED)
                .anyMatch(fact -> !now.value(fact).equals(then.value(fact)));
    }

    /** The facts of a patient; empty when they contradict each other. */
    private static Optional<PatientFacts> patient(Asking asking) {
        return READER.read(asking.request()) instanceof Understood understood
                ? Optional.of(understood.question().facts())
                : Optional.empty();
    }
}
