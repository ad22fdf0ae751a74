package org.proceduredecision.dmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.fixture.Altered;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.fixture.SmallRelease;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.SafetyTables;

/** The form of the exported model: sound for any rules and any text, and the same each time. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DmnExportTest {

    private static final DMNValidator VALIDATOR = DMNValidatorFactory.newValidator();
    private static final String HOSTILE = "a \"b\" \\ \\n </text> <!-- & ]]> '; \u00e9\ud83d\ude00\u2028\ttab\nline";

    private static String of(KnowledgeRelease release, Predicate<Rule> chosen) {
        return DmnExport.of(release, release.rules().stream().filter(chosen).toList());
    }

    private static List<String> faults(String model) {
        return VALIDATOR
                .validate(new StringReader(model), Validation.VALIDATE_SCHEMA, Validation.VALIDATE_MODEL)
                .stream()
                .map(DMNMessage::getText)
                .toList();
    }

    @Test
    void the_model_of_the_shipped_release_follows_the_schema_and_rules_of_dmn() {
        assertThat(faults(of(Shipped.RELEASE, rule -> true))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"sciatica", "knee-osteoarthritis", "nothing"})
    void so_does_the_model_of_some_rules_or_none(String diagnosis) {
        assertThat(faults(of(Shipped.RELEASE, rule -> rule.diagnosis().equals(diagnosis))))
                .isEmpty();
    }

    @Test
    void the_same_rules_give_the_same_text() {
        assertThat(of(Shipped.RELEASE, rule -> true)).isEqualTo(of(Shipped.RELEASE, rule -> true));
    }

    @Test
    void every_rule_and_every_check_of_the_shipped_release_is_in_it() {
        String model = of(Shipped.RELEASE, rule -> true);
        SafetyTables safety = Shipped.RELEASE.safety();

        List<String> rows = new ArrayList<>();
        Shipped.RELEASE.rules().forEach(rule -> {
            rows.add(FeelName.of("Rules", rule.diagnosis()) + ".row." + rule.id());
            rows.add(FeelName.of("Verdicts", rule.diagnosis()) + ".row." + rule.id());
        });
        safety.prerequisites().forEach(check -> rows.add("Prerequisites.row." + check.id()));
        safety.contraindications().forEach(check -> rows.add("Contraindications.row." + check.id()));
        safety.redFlags().forEach(flag -> rows.add("Red_flags.row." + flag.id()));
        assertThat(rows).allSatisfy(id -> assertThat(model).contains("<rule id=\"" + id + "\">"));
    }

    @Test
    void a_model_of_some_rules_has_the_checks_on_what_they_offer_only() {
        KnowledgeRelease release = SmallRelease.empty()
                .rule("transforaminal-esi", "pain-duration-weeks < 12", "conditional-for")
                .rule("interlaminar-esi", "", "conditional-for")
                .required("pre-one", "transforaminal-esi", "pregnant = false")
                .required("pre-other", "interlaminar-esi", "pregnant = false")
                .release();

        assertThat(of(release, rule -> rule.id().equals("transforaminal-esi")))
                .contains("Prerequisites.row.pre-one", "<inputData id=\"pregnant\"")
                .doesNotContain("pre-other", "interlaminar-esi");
    }

    @Test
    void any_text_is_told_by_an_engine_as_it_was_written() {
        Contraindication odd = odd(HOSTILE);
        KnowledgeRelease release = Altered.with(Shipped.RELEASE, odd);
        Rule rule = release.rules().get(0);
        String model = of(release, rule::equals);
        assertThat(faults(model)).isEmpty();

        ForeignEngine engine = ForeignEngine.of(release, List.of(rule));
        Map<String, Object> row = engine
                .patient(fact -> FactValue.UNKNOWN, rule.locations().get(0))
                .checks("Contraindications", rule.id(), rule.procedure())
                .stream()
                .filter(each -> each.get("id").equals(odd.id()))
                .findFirst()
                .orElseThrow();
        assertThat(row).containsEntry("message", HOSTILE).containsEntry("mitigation", HOSTILE);
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() {
        KnowledgeRelease release = Altered.with(Shipped.RELEASE, odd("x\u0000\u001b\uffff\ud800y"));
        String model = of(release, release.rules().get(0)::equals);

        assertThat(model).contains("\"x\ufffd\ufffd\ufffd\ufffdy\"");
        assertThat(faults(model)).isEmpty();
    }

    private static Contraindication odd(String text) {
        Contraindication some = Shipped.RELEASE.safety().contraindications().get(0);
        return new Contraindication(
                "ci-odd", some.appliesTo(), some.when(), some.severity(), text, text, List.of(text), false);
    }

    @Test
    void a_name_that_feel_takes_leaves_the_id_readable() {
        String model = of(Shipped.RELEASE, rule -> true);

        assertThat(model)
                .contains(
                        "<inputData id=\"pain_duration_weeks\" name=\"pain_duration_weeks\" label=\"pain-duration-weeks\">")
                .contains("<own:fact id=\"pain-duration-weeks\" type=\"number\" unit=\"weeks\" group=\"course\"/>");
    }
}
