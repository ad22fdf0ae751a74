package org.proceduredecision.bench.problem;

import java.util.Comparator;
import java.util.Optional;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.fixture.RandomRequests;
import org.proceduredecision.knowledge.FactKnowledge;

/**
 * The problem of a release that leaves most to decide, and requests about it. It is found by what is answered, not by the clock,
 * so that it is the same in every run.
 */
public final class WorstProblem {

    private static final long SEED = 20261101;
    /** What the service takes at most. */
    private static final int MOST_FACTS = 200;

    private final DecisionEngine engine;

    /** Of the release of an engine. */
    public WorstProblem(DecisionEngine engine) {
        this.engine = engine;
    }

    /** About the problem whose answer has most procedures and missing facts when nothing is known. */
    public Asking withoutFacts() {
        return Problem.all(engine.release()).stream()
                .map(Problem::asking)
                .max(Comparator.comparing(this::size))
                .orElseThrow();
    }

    private Integer size(Asking asking) {
        Decision decision = decided(asking).orElseThrow();
        return decision.candidates().size()
                + decision.excluded().size()
                + decision.missingFacts().size();
    }

    /** About the same problem, with as many facts as fit together: usual values where there are such, others of chance. */
    public Asking withManyFacts() {
        RandomRequests random = new RandomRequests(engine.release(), SEED);
        Asking asking = withoutFacts();
        for (FactKnowledge each : engine.release().factKnowledge()) {
            Fact fact = each.fact();
            FactValue value = each.assumed().orElseGet(() -> random.value(fact));
            Asking more = asking.knowing(fact.id(), value);
            asking = more.facts().size() <= MOST_FACTS && decided(more).isPresent() ? more : asking;
        }
        return asking;
    }

    private Optional<Decision> decided(Asking asking) {
        DecisionResult result = engine.decide(asking.request(), Depth.BRIEF);
        return result instanceof Decided decided ? Optional.of(decided.decision()) : Optional.empty();
    }
}
