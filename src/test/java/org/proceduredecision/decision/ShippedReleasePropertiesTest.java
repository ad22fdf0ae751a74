package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Status;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.decision.Stand.Entry;
import org.proceduredecision.fixture.Altered;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Subject;
import org.proceduredecision.knowledge.Severity;
import org.proceduredecision.request.DecisionRequest;

/** What holds of every answer of the shipped release, tried on many requests made at random from fixed seeds. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedReleasePropertiesTest {

    private static final int MANY = 2_500;
    private static final int SOME = 120;
    private static final int FEW = 30;

    @Test
    void one_more_fact_never_moves_what_is_settled() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 1);
        Map<Stand, Integer> seen = new HashMap<>();

        for (int i = 0; i < MANY; i++) {
            Asking before = requests.next();
            Asking after = OneMoreFact.in(before, requests);
            if (OneMoreFact.isComparable(before, after)) {
                assertNothingSettledMoves(before, after, seen);
            }
        }

        assertThat(seen.keySet()).noneMatch(stand -> stand.status().equals(Optional.of(Status.UNDETERMINED)));
        assertThat(seen)
                .hasSize(6)
                .allSatisfy((stand, times) -> assertThat(times).isGreaterThan(50));
    }

    @Test
    void what_forbids_a_procedure_never_adds_a_candidate() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 2);
        List<Contraindication> absolute = Shipped.RELEASE.safety().contraindications().stream()
                .filter(check -> check.severity() == Severity.ABSOLUTE)
                .toList();
        int compared = 0;

        for (int i = 0; i < MANY; i++) {
            Asking before = requests.next();
            Asking after = OneMoreFact.present(before, requests.pick(absolute).when());
            if (OneMoreFact.isComparable(before, after)) {
                compared++;
                assertThat(candidates(before)).as("%s and %s", before, after).containsAll(candidates(after));
            }
        }

        assertThat(compared).isGreaterThan(MANY / 4);
    }

    @Test
    void a_further_contraindication_only_takes_candidates_away() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 6);

        for (int release = 0; release < 5; release++) {
            Contraindication row = further(requests);
            DecisionEngine engine = new DecisionEngine(Altered.with(Shipped.RELEASE, row));
            for (int i = 0; i < SOME; i++) {
                DecisionRequest request = requests.next().request();
                if (Shipped.result(request, Depth.BRIEF) instanceof Decided before) {
                    Decision after = ((Decided) engine.decide(request, Depth.BRIEF)).decision();

                    assertThat(candidates(before.decision())).containsAll(candidates(after));
                    assertThat(after.candidates())
                            .noneMatch(each -> isSelected(each.procedure().id(), row));
                }
            }
        }
    }

    /** A contraindication that is always present, of procedures that some row of the release selects. */
    private static Contraindication further(RandomRequests requests) {
        Selector selector =
                requests.pick(Shipped.RELEASE.safety().contraindications()).appliesTo();
        return new Contraindication("x", selector, Condition.ALWAYS, Severity.ABSOLUTE, "", "", List.of(), false);
    }

    private static boolean isSelected(String procedure, Contraindication row) {
        return Shipped.RELEASE.terminology().procedures().stream()
                .filter(each -> each.id().equals(procedure))
                .anyMatch(each -> row.appliesTo().selects(Subject.of(each)));
    }

    @Test
    void equal_requests_have_the_same_bytes_for_an_answer() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 3);
        DecisionEngine another = new DecisionEngine(Shipped.RELEASE);
        List<Asking> askings = Stream.generate(requests::next).limit(SOME).toList();

        List<String> answers = askings.stream()
                .map(asking -> Shipped.json(Shipped.result(asking.request(), Depth.STANDARD)))
                .toList();

        for (int i = SOME - 1; i >= 0; i--) {
            assertThat(Shipped.json(another.decide(backwards(askings.get(i)), Depth.STANDARD)))
                    .isEqualTo(answers.get(i));
        }
    }

    @Test
    void the_order_of_rows_changes_no_answer() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 4);
        DecisionEngine shuffled = new DecisionEngine(Altered.shuffled(Shipped.RELEASE, new Random(4)));

        for (int i = 0; i < SOME; i++) {
            DecisionRequest request = requests.next().request();
            Depth depth = i < FEW ? Depth.FULL : Depth.STANDARD;

            assertThat(Shipped.json(shuffled.decide(request, depth)))
                    .isEqualTo(Shipped.json(Shipped.result(request, depth)));
        }
    }

    @Test
    void every_depth_ranks_alike() {
        RandomRequests requests = new RandomRequests(Shipped.RELEASE, 5);
        for (int i = 0; i < FEW; i++) {
            DecisionRequest request = requests.next().request();
            if (Shipped.result(request, Depth.BRIEF) instanceof Decided brief) {
                assertSameRanking(brief.decision(), Shipped.decision(request, Depth.STANDARD));
                assertSameRanking(brief.decision(), Shipped.decision(request, Depth.FULL));
            }
        }
    }

    private static void assertSameRanking(Decision one, Decision other) {
        assertThat(other.decisionId()).isEqualTo(one.decisionId());
        assertThat(other.outcome()).isEqualTo(one.outcome());
        assertThat(other.summary()).isEqualTo(one.summary());
        assertThat(Stand.all(other)).isEqualTo(Stand.all(one));
        assertThat(other.candidates().stream().map(Stand::entry))
                .containsExactlyElementsOf(
                        one.candidates().stream().map(Stand::entry).toList());
        assertThat(other.excluded().stream().map(Stand::entry))
                .containsExactlyElementsOf(
                        one.excluded().stream().map(Stand::entry).toList());
    }

    private static Set<Entry> candidates(Asking asking) {
        return candidates(Shipped.decision(asking.request(), Depth.BRIEF));
    }

    private static Set<Entry> candidates(Decision decision) {
        return decision.candidates().stream().map(Stand::entry).collect(Collectors.toSet());
    }

    /** The same request with its facts written in another order. */
    private static DecisionRequest backwards(Asking asking) {
        Map<String, FactValue> facts = new LinkedHashMap<>();
        asking.facts().entrySet().stream()
                .sorted(Map.Entry.<String, FactValue>comparingByKey().reversed())
                .forEach(entry -> facts.put(entry.getKey(), entry.getValue()));
        return new DecisionRequest(
                asking.location(), asking.side(), asking.diagnosis(), facts, asking.assumeAbsent(), List.of());
    }

    private static void assertNothingSettledMoves(Asking before, Asking after, Map<Stand, Integer> seen) {
        Map<Entry, Stand> then = Stand.all(Shipped.decision(before.request(), Depth.BRIEF));
        Map<Entry, Stand> now = Stand.all(Shipped.decision(after.request(), Depth.BRIEF));
        assertThat(now.keySet()).isEqualTo(then.keySet());
        then.forEach((entry, stand) -> {
            if (stand.settled()) {
                seen.merge(stand, 1, Integer::sum);
                assertThat(stand.isKeptBy(now.get(entry)))
                        .as("%s: %s became %s from %s to %s", entry, stand, now.get(entry), before, after)
                        .isTrue();
            }
        });
    }
}
