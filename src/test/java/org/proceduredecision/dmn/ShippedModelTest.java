package org.proceduredecision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Subject;
import org.proceduredecision.request.RequestReader;
import org.proceduredecision.request.Understanding;
import org.proceduredecision.request.Understanding.Understood;

/**
 * What another engine finds in the exported model of the shipped release is what the service finds in its tables: for every
 * diagnosis at every location, and patients of whom much or little is known.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedModelTest {

    private static final long SEED = 20261101;
    private static final int PATIENTS = 6;
    /** Checks are many and the engine is slow at them, so they are compared for some of the patients only. */
    private static final int STRIDE = 5;

    private static final KnowledgeRelease RELEASE = Shipped.RELEASE;
    private static final Map<String, Procedure> PROCEDURES =
            RELEASE.terminology().procedures().stream().collect(Collectors.toMap(Procedure::id, Function.identity()));

    private static ForeignEngine engine;
    private static List<Patient> patients;

    /** Somebody, as the service and as the other engine know them. */
    private record Patient(String location, List<Rule> rules, FactReader facts, ForeignEngine.Patient there) {}

    @BeforeAll
    static void everybody() {
        engine = ForeignEngine.of(RELEASE);
        patients = new ArrayList<>();
        RandomRequests random = new RandomRequests(RELEASE, SEED);
        Random dice = new Random(SEED);
        RequestReader reader = new RequestReader(RELEASE);
        problems().forEach((problem, rules) -> {
            for (int i = 0; i < PATIENTS; i++) {
                Understanding understood = reader.read(asking(problem.get(0), problem.get(1), rules, random, dice)
                        .request());
                if (understood instanceof Understood sound) {
                    FactReader facts = sound.question().facts();
                    patients.add(new Patient(problem.get(1), rules, facts, engine.patient(facts, problem.get(1))));
                }
            }
        });
    }

    /** Every diagnosis and location that has rules, with these. */
    private static Map<List<String>, List<Rule>> problems() {
        Map<List<String>, List<Rule>> problems = new LinkedHashMap<>();
        RELEASE.rules()
                .forEach(rule -> rule.locations()
                        .forEach(location -> problems.computeIfAbsent(
                                        List.of(rule.diagnosis(), location), key -> new ArrayList<>())
                                .add(rule)));
        return problems;
    }

    /** Somebody of whom some of what the rules ask is known, and some other things. */
    private static Asking asking(
            String diagnosis, String location, List<Rule> rules, RandomRequests random, Random dice) {
        Asking asking = Asking.about(location, diagnosis);
        if (dice.nextBoolean()) {
            for (StatedFact each : random.holding(random.pick(rules))) {
                asking = asking.knowing(each.fact().id(), each.value());
            }
        }
        List<Fact> asked = new ArrayList<>(rules.stream()
                .flatMap(rule -> rule.when().facts().stream())
                .distinct()
                .toList());
        for (int i = dice.nextInt(60); i > 0; i--) {
            asked.add(random.anyFact());
        }
        for (Fact fact : asked) {
            boolean open = dice.nextBoolean()
                    && !fact.id().equals(Fact.SIDE)
                    && !asking.facts().containsKey(fact.id());
            asking = open ? asking.knowing(fact.id(), random.value(fact)) : asking;
        }
        asking = dice.nextInt(3) == 0 ? asking.assuming("safety", "red-flag", "history", "patient") : asking;
        return dice.nextInt(3) == 0 ? asking.onThe(random.pick(List.of("left", "right", "bilateral"))) : asking;
    }

    @Test
    void somebody_has_every_diagnosis_at_every_location() {
        assertThat(patients.stream().map(each -> List.of(each.rules().get(0).diagnosis(), each.location())))
                .containsAll(problems().keySet());
    }

    @Test
    void the_engine_has_nothing_against_the_model() {
        assertThat(engine.messages()).isEmpty();
    }

    @Test
    void every_rule_is_true_false_or_unknown_on_both_sides() {
        Map<Verdict, Integer> seen = new EnumMap<>(Verdict.class);

        for (Patient patient : patients) {
            Map<String, Verdict> here = new LinkedHashMap<>();
            patient.rules().forEach(rule -> here.put(rule.id(), rule.when().evaluate(patient.facts())));
            here.values().forEach(verdict -> seen.merge(verdict, 1, Integer::sum));

            assertThat(verdicts(patient.there().rows(decision("Verdicts", patient)), "rule", "holds"))
                    .isEqualTo(here);
            assertThat(patient.there().rows(decision("Rules", patient)))
                    .extracting(row -> row.get("rule"))
                    .isEqualTo(here.keySet().stream()
                            .filter(rule -> here.get(rule) == Verdict.TRUE)
                            .toList());
        }

        assertThat(seen)
                .hasSize(3)
                .allSatisfy((verdict, times) -> assertThat(times).isGreaterThan(200));
    }

    @Test
    void every_red_flag_is_present_absent_or_unknown_on_both_sides() {
        for (Patient patient : patients) {
            Map<String, Verdict> here = new LinkedHashMap<>();
            RELEASE.safety().redFlags().stream()
                    .filter(flag ->
                            flag.locations().isEmpty() || flag.locations().contains(patient.location()))
                    .forEach(flag -> here.put(flag.id(), flag.when().evaluate(patient.facts())));

            assertThat(verdicts(patient.there().rows("Red_flags"), "id", "present"))
                    .isEqualTo(here);
        }
    }

    @Test
    void every_check_on_what_a_rule_offers_says_the_same_on_both_sides() {
        Random dice = new Random(SEED);
        for (int i = 0; i < patients.size(); i += STRIDE) {
            Patient patient = patients.get(i);
            Rule rule = patient.rules().get(dice.nextInt(patient.rules().size()));
            Map<String, Verdict> prerequisites = new LinkedHashMap<>();
            RELEASE.safety().prerequisites().stream()
                    .filter(check -> applies(check.appliesTo(), rule))
                    .forEach(check -> prerequisites.put(check.id(), evaluate(check.when(), patient)));
            Map<String, Verdict> contraindications = new LinkedHashMap<>();
            RELEASE.safety().contraindications().stream()
                    .filter(check -> applies(check.appliesTo(), rule))
                    .forEach(check -> contraindications.put(check.id(), evaluate(check.when(), patient)));

            assertThat(checks("Prerequisites", "met", patient, rule)).isEqualTo(prerequisites);
            assertThat(checks("Contraindications", "present", patient, rule)).isEqualTo(contraindications);
        }
    }

    @Test
    void a_hit_carries_its_row_of_the_table() {
        Patient patient = patients.stream()
                .filter(each -> !each.there().rows(decision("Rules", each)).isEmpty())
                .findFirst()
                .orElseThrow();
        Map<String, Object> hit =
                patient.there().rows(decision("Rules", patient)).get(0);
        Rule rule = patient.rules().stream()
                .filter(each -> each.id().equals(hit.get("rule")))
                .findFirst()
                .orElseThrow();

        assertThat(hit)
                .containsEntry("procedure", rule.procedure())
                .containsEntry("role", rule.role().wireName())
                .containsEntry("recommendation", rule.recommendation().wireName())
                .hasEntrySatisfying("step", step -> assertThat(step).hasToString("" + rule.step()))
                .hasEntrySatisfying("priority", priority -> assertThat(priority).hasToString("" + rule.priority()));
    }

    private static String decision(String kind, Patient patient) {
        return FeelName.of(kind, patient.rules().get(0).diagnosis());
    }

    private static boolean applies(Selector selector, Rule rule) {
        return selector.selects(new Subject(PROCEDURES.get(rule.procedure()), rule.diagnosis(), rule.id()));
    }

    private static Verdict evaluate(Condition condition, Patient patient) {
        return condition.evaluate(patient.facts());
    }

    private static Map<String, Verdict> checks(String decision, String verdict, Patient patient, Rule rule) {
        return verdicts(patient.there().checks(decision, rule.id(), rule.procedure()), "id", verdict);
    }

    private static Map<String, Verdict> verdicts(List<Map<String, Object>> rows, String id, String verdict) {
        Map<String, Verdict> verdicts = new LinkedHashMap<>();
        rows.forEach(row -> verdicts.put((String) row.get(id), ForeignEngine.verdict(row.get(verdict))));
        return verdicts;
    }
}
