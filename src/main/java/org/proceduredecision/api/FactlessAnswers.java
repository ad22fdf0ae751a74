package org.proceduredecision.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.util.Optional;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.request.DecisionRequest;

/**
 * Answers to problems without facts. They hang on the problem and the depth alone, so those asked for most are kept, ready to be
 * sent; as much as a limit allows, since a problem can be written in endless ways.
 */
@Singleton
final class FactlessAnswers {

    private static final long MOST_BYTES = 8L << 20;

    /** What an answer takes beside its JSON, its request of three words of 200 characters at most included. */
    private static final int OVERHEAD = 1700;

    /**
     * An answer.
     *
     * @param json its JSON; not to be changed
     * @param tag changes exactly when the JSON can
     * @param label what it is counted as
     */
    record Answer(byte[] json, EntityTag tag, DecisionLabel label) {}

    /** What an answer hangs on: the words of the query, and not how their absence is written. */
    private record Key(DecisionRequest request, Depth depth) {}

    private final MeasuredDecisions decisions;
    private final EntityTags tags;
    private final AnswerJson json;
    private final Cache<Key, Answer> kept = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((Key key, Answer answer) -> answer.json().length + OVERHEAD)
            // what has little to do needs no thread of its own
            .executor(Runnable::run)
            .build();

    FactlessAnswers(MeasuredDecisions decisions, EntityTags tags, AnswerJson json) {
        this.decisions = decisions;
        this.tags = tags;
        this.json = json;
    }

    /** The answer to a query, or a problem that names the faults found so far together with those found here. */
    Answer to(ProblemQuery query, RequestFaults faults) {
        long begun = System.nanoTime();
        Key key = new Key(query.toRequest(), query.depth());
        Answer known = faults.isEmpty() ? kept.getIfPresent(key) : null;
        if (known != null) {
            decisions.count(known.label(), System.nanoTime() - begun);
            return known;
        }
        Answer made = answer(key, faults);
        kept.put(key, made);
        return made;
    }

    private Answer answer(Key key, RequestFaults faults) {
        Optional<Decision> decided = decisions.decide(key.request(), key.depth(), faults);
        faults.throwIfAny();
        Decision decision = decided.orElseThrow();
        return new Answer(json.of(decision), tags.of(decision, key.depth()), decisions.label(decision, key.depth()));
    }
}
