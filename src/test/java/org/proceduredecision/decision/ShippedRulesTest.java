package org.proceduredecision.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.CodeMatch;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.knowledge.Votes;

/** Every rule and every code of the shipped release does what it is there for. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ShippedRulesTest {

    private static final Map<String, Diagnosis> DIAGNOSES = Shipped.RELEASE.terminology().diagnoses().stream()
            .collect(Collectors.toMap(Diagnosis::id, Function.identity()));

    @Test
    void every_rule_speaks_for_some_patient_at_each_of_its_locations() {
        List<String> silent = new ArrayList<>();

        for (Rule rule : Shipped.RELEASE.rules()) {
            for (String location : rule.locations()) {
                if (!speaks(
                        rule,
                        Shipped.decision(
                                patientOf(rule, location).only(rule.procedure()).request(), Depth.STANDARD))) {
                    silent.add(rule.id() + " at " + location);
                }
            }
        }

        assertThat(silent).isEmpty();
    }

    /** Somebody for whom the rule's own condition holds. */
    private static Asking patientOf(Rule rule, String location) {
        List<StatedFact> stated = DIAGNOSES.get(rule.diagnosis()).implies();
        List<StatedFact> facts =
                ExampleSearch.find(List.of(rule.when()), stated).orElseThrow();
        Asking asking = Asking.about(location, rule.diagnosis());
        for (StatedFact each : facts) {
            asking = each.fact().id().equals(Fact.SIDE)
                    ? asking.onThe(each.value().text().replace("\"", ""))
                    : asking.knowing(each.fact().id(), each.value());
        }
        return asking;
    }

    /** Whether the entry of the rule's procedure and role stands by this rule alone. */
    private static boolean speaks(Rule rule, Decision decision) {
        boolean offers = decision.candidates().stream()
                .anyMatch(each -> each.rule().equals(rule.id())
                        && each.alternatives().isEmpty()
                        && each.recommendation() == rule.recommendation());
        boolean excludes = decision.excluded().stream()
                .anyMatch(each -> each.rule().equals(rule.id())
                        && each.alternatives().isEmpty()
                        && each.recommendation().orElseThrow() == rule.recommendation());
        return offers || excludes;
    }

    @Test
    void every_recommendation_follows_from_the_votes_of_its_evidence() {
        Map<String, Source> sources =
                Shipped.RELEASE.sources().stream().collect(Collectors.toMap(Source::id, Function.identity()));
        Map<String, List<Evidence>> evidence =
                Shipped.RELEASE.evidence().stream().collect(Collectors.groupingBy(Evidence::rule));

        List<String> others = Shipped.RELEASE.rules().stream()
                .filter(rule -> Votes.of(evidence.getOrDefault(rule.id(), List.of()), sources::get)
                                .recommendation()
                        != rule.recommendation())
                .map(Rule::id)
                .toList();

        assertThat(others).isEmpty();
    }

    @Test
    void every_code_of_a_diagnosis_resolves_to_it_at_the_code_s_location() {
        List<String> lost = diagnosisCodes()
                .filter(code -> ways(code).anyMatch(token -> !resolves(code, token)))
                .map(code -> code.system() + "|" + code.code() + " at " + code.location())
                .toList();

        assertThat(lost).isEmpty();
    }

    private static Stream<Code> diagnosisCodes() {
        return Shipped.RELEASE.terminology().codes().stream().filter(code -> code.kind() == CodeKind.DIAGNOSIS);
    }

    /** The code as printed, without its dot and in lower case. */
    private static Stream<String> ways(Code code) {
        return Stream.of(code.code(), code.code().replace(".", "").toLowerCase(java.util.Locale.ROOT))
                .map(text -> code.system() + "|" + text);
    }

    private static boolean resolves(Code code, String token) {
        String location =
                code.location().isEmpty() ? DIAGNOSES.get(code.id()).locations().get(0) : code.location();
        return Shipped.result(Asking.about(location, token).request(), Depth.BRIEF) instanceof Decided decided
                && decided.decision().diagnosis().id().equals(code.id())
                && decided.decision().location().id().equals(location)
                && decided.decision().side().equals(code.side());
    }

    @Test
    void a_code_with_one_row_needs_no_location() {
        Map<String, List<Code>> rows = diagnosisCodes()
                .filter(code ->
                        code.match() == CodeMatch.EXACT && !code.location().isEmpty())
                .collect(Collectors.groupingBy(code -> code.system() + "|" + code.code()));

        List<String> lost = rows.values().stream()
                .filter(ofOneCode -> ofOneCode.size() == 1)
                .map(ofOneCode -> ofOneCode.get(0))
                .filter(code -> !(Shipped.result(
                                        Asking.about("", code.system() + "|" + code.code())
                                                .request(),
                                        Depth.BRIEF)
                                instanceof Decided decided
                        && decided.decision().location().id().equals(code.location())))
                .map(Code::code)
                .toList();

        assertThat(lost).isEmpty();
    }

    @Test
    void an_answer_without_facts_stays_within_its_budget() {
        Asking sciatica = Asking.about("low-back", "sciatica");

        assertThat(bytes(sciatica, Depth.BRIEF)).isLessThanOrEqualTo(8 * 1024);
        assertThat(bytes(sciatica, Depth.STANDARD)).isLessThanOrEqualTo(40 * 1024);
    }

    private static int bytes(Asking asking, Depth depth) {
        return Shipped.json(Shipped.decision(asking.request(), depth)).getBytes(StandardCharsets.UTF_8).length;
    }
}
