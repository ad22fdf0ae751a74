package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.NeededFact;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.condition.FactCells;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.decision.Stand.Entry;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.request.PatientFacts;
import org.proceduredecision.request.RequestReader;
import org.proceduredecision.request.Understanding.Understood;

/** What would change an answer is exact: compared, on samples of the shipped release, with trying everything. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WouldChangeTest {

    private static final RequestReader READER = new RequestReader(Shipped.RELEASE);
    private static final NeededValues NEEDED =
            new NeededValues(Shipped.RELEASE.terminology().facts());
    private static final int ENTRIES_FROM_EACH = 6;
    private static final int GOALS = Status.values().length + Reason.values().length;
    private static final int REQUESTS = 300;
    private static final int MOST_FACTS = 3;
    private static final int MOST_TRIALS = 2_000;

    private final RandomRequests requests = new RandomRequests(Shipped.RELEASE, 7);

    @Test
    void lists_every_smallest_set_of_facts_that_leads_elsewhere_and_no_other() {
        Map<String, Integer> from = new TreeMap<>();
        Map<String, Integer> compared = new TreeMap<>();

        for (int i = 0; i < REQUESTS; i++) {
            Asking asking = requests.next();
            if (Shipped.result(asking.request(), Depth.BRIEF) instanceof Decided decided) {
                for (Entry entry : Stand.all(decided.decision()).keySet()) {
                    String stands = ChangeOracle.goal(decided.decision(), entry);
                    boolean wanted = from.getOrDefault(stands, 0) < ENTRIES_FROM_EACH;
                    if (wanted && compare(asking.only(entry.procedure()), entry, compared)) {
                        from.merge(stands, 1, Integer::sum);
                    }
                }
            }
        }

        assertThat(from)
                .hasSize(GOALS)
                .allSatisfy((stands, entries) -> assertThat(entries).isEqualTo(ENTRIES_FROM_EACH));
        assertThat(compared).hasSize(GOALS);
    }

    /** Compares the changes of one entry, by sets of as many facts as can be tried in reasonable time. */
    private boolean compare(Asking asking, Entry entry, Map<String, Integer> compared) {
        ChangeOracle oracle = new ChangeOracle(Shipped.ENGINE, asking, entry, values(asking, entry));
        int mostFacts = oracle.cost(MOST_FACTS) <= MOST_TRIALS ? MOST_FACTS : MOST_FACTS - 1;
        if (oracle.cost(mostFacts) > MOST_TRIALS) {
            return false;
        }
        List<Change> listed = changes(Shipped.decision(asking.request(), Depth.FULL), entry).stream()
                .filter(change -> change.facts().size() <= mostFacts)
                .toList();
        oracle.tryAll(mostFacts);
        Map<String, Set<Set<String>>> minimal = oracle.minimalSets();

        assertThat(setsByGoal(listed)).as("%s %s", entry, asking).isEqualTo(minimal);
        minimal.forEach((goal, sets) -> {
            compared.merge(goal, sets.size(), Integer::sum);
            sets.forEach(set -> assertThat(oracle.trials(set))
                    .allSatisfy((trial, led) -> assertThat(led.equals(goal))
                            .as("%s %s to %s by %s, listed %s", entry, asking, goal, trial, listed)
                            .isEqualTo(isListed(listed, goal, trial))));
        });
        return true;
    }

    @Test
    void standard_lists_what_makes_things_better_by_at_most_two_facts_and_no_more() {
        List<Status> statuses = List.of(Status.ELIGIBLE, Status.UNDETERMINED, Status.DEFERRED);

        for (int i = 0; i < REQUESTS / 10; i++) {
            Asking asking = requests.next();
            if (Shipped.result(asking.request(), Depth.STANDARD) instanceof Decided standard) {
                Decision full = Shipped.decision(asking.request(), Depth.FULL);
                Stand.all(full)
                        .forEach((entry, stand) -> assertThat(changes(standard.decision(), entry))
                                .isEqualTo(changes(full, entry).stream()
                                        .filter(change -> change.facts().size() < MOST_FACTS)
                                        .filter(change -> change.status().isPresent())
                                        .filter(change -> stand.status().isEmpty()
                                                || statuses.indexOf(
                                                                change.status().get())
                                                        < statuses.indexOf(
                                                                stand.status().get()))
                                        .toList()));
            }
        }
    }

    private static boolean isListed(List<Change> listed, String goal, ChangeOracle.Trial trial) {
        return listed.stream()
                .filter(change -> goal(change).equals(goal))
                .filter(change -> facts(change).equals(trial.values().keySet()))
                .anyMatch(change -> NEEDED.pass(change, trial.values()));
    }

    private static Map<String, Set<Set<String>>> setsByGoal(List<Change> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(
                        WouldChangeTest::goal, Collectors.mapping(WouldChangeTest::facts, Collectors.toSet())));
    }

    private static String goal(Change change) {
        return ChangeOracle.goal(change.status(), change.reason());
    }

    private static Set<String> facts(Change change) {
        return change.facts().stream().map(NeededFact::fact).collect(Collectors.toSet());
    }

    private static List<Change> changes(Decision decision, Entry entry) {
        return Stream.concat(
                        decision.candidates().stream()
                                .filter(each -> Stand.entry(each).equals(entry))
                                .flatMap(each -> each.wouldChange().stream()),
                        decision.excluded().stream()
                                .filter(each -> Stand.entry(each).equals(entry))
                                .flatMap(each -> each.wouldChange().stream()))
                .toList();
    }

    /** The facts that the entry reads and that may become known or change: a value of each cell, and a random one. */
    private Map<Fact, List<FactValue>> values(Asking asking, Entry entry) {
        PatientFacts patient =
                ((Understood) READER.read(asking.request())).question().facts();
        List<Condition> conditions = new ArrayList<>(new LineReading(Shipped.RELEASE, asking, entry).conditions());
        Set<Fact> read = conditions.stream()
                .flatMap(condition -> condition.facts().stream())
                .collect(Collectors.toSet());
        Shipped.RELEASE.factKnowledge().stream().map(FactKnowledge::assumedWhen).forEach(conditions::add);
        Map<Fact, List<FactValue>> values = new LinkedHashMap<>();
        ExampleSearch.predicatesByFact(conditions).forEach((fact, predicates) -> {
            if (read.contains(fact) && (!patient.knows(fact) || fact.changeable())) {
                values.put(fact, values(fact, predicates));
            }
        });
        return values;
    }

    private List<FactValue> values(Fact fact, List<Predicate> predicates) {
        Set<FactValue> values =
                new LinkedHashSet<>(FactCells.of(fact, predicates).examples());
        if (!fact.id().equals(Fact.SIDE)) {
            values.add(requests.value(fact));
        }
        return List.copyOf(values);
    }
}
