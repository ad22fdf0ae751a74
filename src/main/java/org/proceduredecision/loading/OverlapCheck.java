package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Rule;

/** Whether at most one rule of a diagnosis, location, procedure and role holds for any input. */
final class OverlapCheck {

    private record Group(String diagnosis, String procedure, Role role) {
        static Group of(Rule rule) {
            return new Group(rule.diagnosis(), rule.procedure(), rule.role());
        }
    }

    private final PossibleInputs inputs;
    private final Map<String, List<StatedFact>> stated = new HashMap<>();

    private OverlapCheck(Draft draft) {
        this.inputs = new PossibleInputs(draft.vocabulary().facts());
        for (Diagnosis diagnosis : draft.vocabulary().diagnoses().values()) {
            stated.put(diagnosis.id(), diagnosis.implies());
        }
    }

    static void check(Draft draft) {
        OverlapCheck check = new OverlapCheck(draft);
        draft.rules()
                .sound("id", "diagnosis", "locations", "when", "procedure", "role")
                .collect(Collectors.groupingBy(
                        entry -> Group.of(entry.value()), LinkedHashMap::new, Collectors.toList()))
                .values()
                .forEach(group -> ConditionSweep.forEachPair(group, check::check));
    }

    private void check(Entry<Rule> earlier, Entry<Rule> later) {
        Optional<String> location = earlier.value().locations().stream()
                .filter(later.value().locations()::contains)
                .findFirst();
        location.ifPresent(common -> inputs.example(
                        List.of(earlier.value().when(), later.value().when()),
                        stated.getOrDefault(later.value().diagnosis(), List.of()))
                .ifPresent(example -> report(earlier, later, common, example)));
    }

    private static void report(Entry<Rule> earlier, Entry<Rule> later, String location, List<StatedFact> example) {
        later.row()
                .report(
                        "when",
                        new Finding(
                                "overlaps with " + earlier.value().id() + " (row "
                                        + earlier.row().number() + ") at " + location + ": both hold "
                                        + input(earlier.value(), later.value(), example),
                                "conditions of one diagnosis, procedure and role must exclude each other"));
    }

    private static String input(Rule one, Rule other, List<StatedFact> example) {
        List<Fact> read = new ArrayList<>(one.when().facts());
        read.addAll(other.when().facts());
        String text = example.stream()
                .filter(stated -> read.contains(stated.fact()))
                .sorted(Comparator.comparingInt(stated -> stated.fact().order()))
                .map(StatedFactCheck::text)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "whatever the facts are" : "for " + text;
    }
}
