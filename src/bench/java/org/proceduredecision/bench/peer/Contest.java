package org.proceduredecision.bench.peer;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.proceduredecision.bench.problem.GeneratedRelease;
import org.proceduredecision.bench.problem.Problem;
import org.proceduredecision.bench.report.Target;
import org.proceduredecision.fixture.Shipped;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** Rules that all engines are given, in the form that they are given them in. */
public enum Contest {
    /** What is shipped; an engine evaluates the table of the diagnosis. */
    SHIPPED("the shipped release", () -> Shipped.RELEASE, "sciatica", false),
    /** Many rules in one table. */
    ONE_TABLE("2,000 rules in one table", () -> GeneratedRelease.spread(Contest.RULES), "d100", true),
    /** The same rules; an engine evaluates the table of the diagnosis. */
    TABLE_OF_TEN(
            "2,000 rules, ten in the table of the diagnosis",
            () -> GeneratedRelease.spread(Contest.RULES),
            "d100",
            false),
    /** Many rules for the same diagnosis. */
    ONE_DIAGNOSIS("2,000 rules of one diagnosis", () -> GeneratedRelease.crowded(Contest.RULES), "d0", false);

    private static final int RULES = 2000;
    private static final double FASTER_THAN_ENGINES = 50;
    private static final double FASTER_ON_MANY_RULES = 500;

    private final String title;
    private final Supplier<KnowledgeRelease> release;
    private final String diagnosis;
    private final boolean oneTable;

    Contest(String title, Supplier<KnowledgeRelease> release, String diagnosis, boolean oneTable) {
        this.title = title;
        this.release = release;
        this.diagnosis = diagnosis;
        this.oneTable = oneTable;
    }

    /** What the rules are. */
    public String title() {
        return title;
    }

    /** The release that has them. */
    public KnowledgeRelease release() {
        return release.get();
    }

    /** All rules. */
    DmnModel model(KnowledgeRelease of) {
        return oneTable ? DmnModel.inOneTable(of) : DmnModel.exported(of, of.rules());
    }

    /** What an engine needs for the problem that is timed: the more a model holds, the slower some engines are. */
    DmnModel timedModel(KnowledgeRelease of) {
        List<Rule> rules = of.rules().stream()
                .filter(rule -> rule.diagnosis().equals(diagnosis))
                .toList();
        return oneTable ? model(of) : DmnModel.exported(of, rules);
    }

    /** How many times as fast as any engine of DMN the service is wanted to be; empty = nothing is wanted. */
    Optional<Target> target() {
        return switch (this) {
            case SHIPPED -> Optional.of(Target.atLeast(FASTER_THAN_ENGINES));
            case ONE_TABLE -> Optional.of(Target.atLeast(FASTER_ON_MANY_RULES));
            case TABLE_OF_TEN, ONE_DIAGNOSIS -> Optional.empty();
        };
    }

    /** The problem whose decision is timed. */
    Problem timed(KnowledgeRelease of) {
        return Problem.of(of, diagnosis, GeneratedRelease.LOCATION);
    }

    /** The problems in which all engines are to find the same rules. */
    List<Problem> compared(KnowledgeRelease of) {
        return this == SHIPPED ? Problem.all(of) : List.of(timed(of));
    }
}
