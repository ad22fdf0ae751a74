package org.proceduredecision.answer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.knowledge.Source;

/**
 * The candidate procedures for one request, ranked and explained.
 *
 * @param decisionId hash of the release and the resolved request
 * @param knowledge the release it was made from
 * @param request the request as resolved; left out at depth brief
 * @param location where it hurts
 * @param side which side, where known
 * @param diagnosis what is wrong
 * @param outcome what it comes to
 * @param summary one sentence for people
 * @param alerts red flags that are present, most urgent first
 * @param candidates procedures to consider, best first
 * @param excluded procedures considered and ruled out
 * @param waitingFor ids of missing facts that every candidate waits for
 * @param notes notes on the diagnosis; depth full only
 * @param missingFacts facts that are not known and could matter, in the order in which to ask
 * @param sources the sources cited; empty at depth brief
 * @param covered what the release covers instead, where it does not cover this
 * @param disclaimer what the decision is not
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Decision(
        String decisionId,
        KnowledgeReference knowledge,
        Optional<ResolvedRequest> request,
        Named location,
        Optional<Side> side,
        MatchedDiagnosis diagnosis,
        Outcome outcome,
        String summary,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Alert> alerts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Candidate> candidates,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Exclusion> excluded,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> waitingFor,
        List<ShownNote> notes,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<MissingFact> missingFacts,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Source> sources,
        List<Covered> covered,
        String disclaimer) {
    public Decision {
        alerts = List.copyOf(alerts);
        candidates = List.copyOf(candidates);
        excluded = List.copyOf(excluded);
        waitingFor = List.copyOf(waitingFor);
        notes = List.copyOf(notes);
        missingFacts = List.copyOf(missingFacts);
        sources = List.copyOf(sources);
        covered = List.copyOf(covered);
    }
}
