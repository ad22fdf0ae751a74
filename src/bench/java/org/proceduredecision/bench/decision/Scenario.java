package org.proceduredecision.bench.decision;

import java.util.Locale;
import java.util.function.Function;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.bench.problem.TypicalRequest;
import org.proceduredecision.bench.problem.WorstProblem;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.fixture.Asking;

/** What is decided, and how much of it is shown. */
public enum Scenario {
    /** The usual request. */
    TYPICAL(Depth.BRIEF, engine -> TypicalRequest.sciatica()),
    /** The usual request, with reasons. */
    TYPICAL_STANDARD(Depth.STANDARD, engine -> TypicalRequest.sciatica()),
    /** The usual request, with everything. */
    TYPICAL_FULL(Depth.FULL, engine -> TypicalRequest.sciatica()),
    /** Few rules and no facts. */
    SIMPLE(Depth.BRIEF, engine -> TypicalRequest.simple()),
    /** Most procedures and missing facts. */
    WORST_WITHOUT_FACTS(Depth.BRIEF, engine -> new WorstProblem(engine).withoutFacts()),
    /** The same with most facts that fit together. */
    WORST_WITH_MANY_FACTS(Depth.BRIEF, engine -> new WorstProblem(engine).withManyFacts());

    private final Depth depth;
    private final Function<DecisionEngine, Asking> asking;

    Scenario(Depth depth, Function<DecisionEngine, Asking> asking) {
        this.depth = depth;
        this.asking = asking;
    }

    /** How much is shown. */
    public Depth depth() {
        return depth;
    }

    /** What is asked, about the release of an engine. */
    public Asking asking(DecisionEngine engine) {
        return asking.apply(engine);
    }

    /** Its name in a table. */
    public String text() {
        String words = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.startsWith("typical ") ? words.replace(' ', ',').replace(",", ", ") : words + ", brief";
    }
}
