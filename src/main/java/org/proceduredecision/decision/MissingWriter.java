package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.MissingFact;
import org.proceduredecision.appraisal.MissingFacts;
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

    /** At depth brief the decisive facts only, by id. */
    List<MissingFact> write(MissingFacts missing, List<Standing> candidates, Depth depth) {
        List<Missing> ordered = missing.inOrder();
        List<MissingFact> written = new ArrayList<>(ordered.size());
        for (Missing each : ordered) {
            if (each.decisive() || depth != Depth.BRIEF) {
                written.add(
                        isById(each, depth)
                                ? MissingFact.brief(each.fact().id())
                                : whole(each, affected(each, missing, depth), candidates));
            }
        }
        return written;
    }

    private static List<String> affected(Missing each, MissingFacts missing, Depth depth) {
        return depth == Depth.FULL ? missing.affectedBy(each.fact()) : List.of();
    }

    private static boolean isById(Missing missing, Depth depth) {
        return depth == Depth.BRIEF || depth == Depth.STANDARD && !missing.decisive();
    }

    private MissingFact whole(Missing missing, List<String> affects, List<Standing> candidates) {
        Fact fact = missing.fact();
        return new MissingFact(
                fact.id(),
                Optional.of(fact.group()),
                fact.question(),
                Optional.of(fact.type()),
                fact.unit(),
                Optional.of(missing.decisive()),
                affects,
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
