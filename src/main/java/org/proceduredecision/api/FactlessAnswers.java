package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.decision.DecisionResult;

/**
 * Answers to problems without facts. They hang on the problem and the depth alone, so those asked for most are kept, ready to be
 * sent; as much as a limit allows, since a problem can be written in endless ways.
 */
@Singleton
final class FactlessAnswers {

    private static final long MOST_BYTES = 8L << 20;

    /** What an answer takes beside its JSON. */
    private static final int OVERHEAD = 500;

    /**
     * An answer.
     *
     * @param json its JSON; not to be changed
     * @param tag changes exactly when the JSON can
     * @param label what it is counted as
     */
    record Answer(byte[] json, EntityTag tag, DecisionLabel label) {}

    private final MeasuredDecisions decisions;
    private final EntityTags tags;
    private final ObjectMapper mapper;
    private final Cache<ProblemQuery, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((ProblemQuery query, Answer answer) -> answer.json().length + OVERHEAD)
            .executor(Runnable::run)
            .build();

    FactlessAnswers(MeasuredDecisions decisions, EntityTags tags, ObjectMapper mapper) {
        this.decisions = decisions;
        this.tags = tags;
        this.mapper = mapper;
    }

    /** The answer to a query, or a problem that names the faults found so far together with those found here. */
    Answer to(ProblemQuery query, RequestFaults faults) {
        long begun = System.nanoTime();
        Answer known = faults.isEmpty() ? kept.getIfPresent(query) : null;
        if (known != null) {
            decisions.count(known.label(), System.nanoTime() - begun);
            return known;
        }
        Answer made = answer(query, faults);
        kept.put(query, made);
        return made;
    }

    private Answer answer(ProblemQuery query, RequestFaults faults) {
        Depth depth = query.depth();
        DecisionResult result = decisions.decide(query.toRequest(), depth);
        if (result instanceof DecisionResult.Rejected rejected) {
            faults.addAll(rejected.faults());
        }
        faults.throwIfAny();
        Decision decision = ((DecisionResult.Decided) result).decision();
        return new Answer(json(decision), tags.of(decision, depth), decisions.label(decision, depth));
    }

    private byte[] json(Decision decision) {
        try {
            return mapper.writeValueAsBytes(decision);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
