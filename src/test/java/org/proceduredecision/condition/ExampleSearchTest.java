package org.proceduredecision.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.proceduredecision.condition.SomeFacts.condition;
import static org.proceduredecision.condition.SomeFacts.fact;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.StatedFact;

/** An example is found exactly where there is one. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExampleSearchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "weeks < 12 | weeks >= 12 | false",
                "weeks <= 12 | weeks >= 12 | true",
                "weeks < 12 | weeks > 11.9 | true",
                "pregnant = true | not(pregnant = true) | false",
                "stenosis-type in (\"central\",\"foraminal\") | stenosis-type != \"central\" | true",
                "stenosis-type in (\"central\") | stenosis-type != \"central\" | false",
                "count(drugs) = 0 | list contains(drugs, \"aspirin\") | false",
                "count(drugs) > 1 | not(list contains(drugs, \"aspirin\")) | true",
                "count(drugs) > 2 | not(list contains(drugs, \"aspirin\")) | false",
                "weeks < 6 or pregnant = true | weeks > 8 | true",
                "weeks < 6 and pregnant = true | weeks > 8 | false"
            })
    void two_conditions_that_can_hold_together_have_an_example(String one, String other, boolean together) {
        List<Condition> both = List.of(condition(one), condition(other));

        assertThat(ExampleSearch.find(both, List.of()).isPresent()).isEqualTo(together);
    }

    @Test
    void the_example_makes_the_conditions_true() {
        List<Condition> both = Stream.of("weeks > 3 or pregnant = true", "weeks < 2 and count(drugs) = 2")
                .map(SomeFacts::condition)
                .toList();

        List<StatedFact> example = ExampleSearch.find(both, List.of()).orElseThrow();

        Map<String, FactValue> facts = example.stream()
                .collect(Collectors.toMap(stated -> stated.fact().id(), StatedFact::value));
        assertThat(both).allMatch(condition -> condition.evaluate(SomeFacts.with(facts)) == Verdict.TRUE);
    }

    @Test
    void given_facts_stay_as_they_are() {
        StatedFact given = new StatedFact(fact("pregnant"), FactValue.of(false));

        assertThat(ExampleSearch.find(List.of(condition("pregnant = true")), List.of(given)))
                .isEmpty();
        assertThat(ExampleSearch.find(List.of(condition("weeks > 3")), List.of(given))
                        .orElseThrow())
                .contains(given);
    }
}
