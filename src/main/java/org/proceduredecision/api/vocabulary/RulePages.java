package org.proceduredecision.api.vocabulary;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Note;
import org.proceduredecision.knowledge.SafetyTables;
import org.proceduredecision.knowledge.Selector.Subject;

/** Makes the pages of rules. */
final class RulePages {

    private final SafetyTables safety;
    private final Map<String, Procedure> procedures;
    private final Map<String, Diagnosis> diagnoses;
    private final Map<String, List<ShownEvidence>> evidence;

    RulePages(KnowledgeRelease release) {
        this.safety = release.safety();
        this.procedures = release.terminology().procedures().stream()
                .collect(Collectors.toMap(Procedure::id, Function.identity()));
        this.diagnoses = release.terminology().diagnoses().stream()
                .collect(Collectors.toMap(Diagnosis::id, Function.identity()));
        this.evidence = release.evidence().stream()
                .collect(Collectors.groupingBy(
                        Evidence::rule, Collectors.mapping(ShownEvidence::whole, Collectors.toList())));
    }

    /** The page of a rule; made when it is asked for, since hundreds of them would delay the start. */
    RulePage page(RuleEntry rule) {
        Subject subject = new Subject(procedures.get(rule.procedure()), rule.diagnosis(), rule.id());
        List<ShownNote> notes = safety.notes().stream()
                .filter(note -> note.appliesTo().selects(subject))
                .map(RulePages::shown)
                .toList();
        return new RulePage(rule, evidence.getOrDefault(rule.id(), List.of()), checks(rule, subject), notes);
    }

    private List<RuleCheck> checks(RuleEntry rule, Subject subject) {
        Diagnosis diagnosis = diagnoses.get(rule.diagnosis());
        Stream<RuleCheck> redFlags = safety.redFlags().stream()
                .filter(flag -> flag.isLookedForIn(diagnosis) && flag.blocks().selects(subject))
                .map(RuleCheck::of);
        Stream<RuleCheck> prerequisites = safety.prerequisites().stream()
                .filter(check -> check.appliesTo().selects(subject))
                .map(RuleCheck::of);
        Stream<RuleCheck> contraindications = safety.contraindications().stream()
                .filter(check -> check.appliesTo().selects(subject))
                .map(RuleCheck::of);
        return Stream.of(redFlags, prerequisites, contraindications)
                .flatMap(Function.identity())
                .toList();
    }

    private static ShownNote shown(Note row) {
        return new ShownNote(
                row.id(), row.kind(), row.text(), row.value(), row.unit(), List.of(), row.sources(), row.verified());
    }
}
