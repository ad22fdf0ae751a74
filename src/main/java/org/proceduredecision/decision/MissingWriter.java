package org.proceduredecision.decision;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.appraisal.MissingFacts.Missing;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Subject;

/** Writes the missing facts, and which candidates of the answer would yield them. */
final class MissingWriter {

    private final Map<Fact, Selector> obtainedBy;

    MissingWriter(KnowledgeRelease release) {
        this.obtainedBy = release.factKnowledge().stream()
                .filter(knowledge -> knowledge.obtainedBy().isPresent())
                .collect(Collectors.toUnmodifiableMap(
                        FactKnowledge::fact, knowledge -> knowledge.obtainedBy().orElseThrow()));
    }

    List<MissingFact> write(List<Missing> missing, List<Standing> candidates, Depth depth) {
        return missing.stream().map(each -> write(each, candidates, depth)).toList();
    }

    private MissingFact write(Missing missing, List<Standing> candidates, Depth depth) {
        boolean byIdOnly = depth == Depth.BRIEF || depth == Depth.STANDARD && !missing.decisive();
        if (byIdOnly) {
            return MissingFact.brief(missing.fact().id());
        }
        Fact fact = missing.fact();
        return new MissingFact(
                fact.id(),
                Optional.of(fact.group()),
                fact.question(),
                Optional.of(fact.type()),
                fact.unit(),
                Optional.of(missing.decisive()),
                depth == Depth.FULL ? missing.affects() : List.of(),
                yielding(fact, candidates));
    }

    private List<String> yielding(Fact fact, List<Standing> candidates) {
        Selector selector = obtainedBy.getOrDefault(fact, Selector.NOTHING);
        return candidates.stream()
                .map(standing -> standing.line().procedure())
                .filter(procedure -> selector.selects(Subject.of(procedure)))
                .map(procedure -> procedure.id())
                .distinct()
                .toList();
    }
}
