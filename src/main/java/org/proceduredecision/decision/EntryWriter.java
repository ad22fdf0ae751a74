package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proceduredecision.answer.Alternative;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Change;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownProcedure;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.appraisal.ChangeSearch;
import org.proceduredecision.appraisal.Finding;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.decision.Deliberation.Shown;
import org.proceduredecision.knowledge.Rule;

/** Writes candidates and exclusions, as much of them as the depth shows. */
final class EntryWriter {

    private static final String NO_RULE = "No rule of this release speaks of this procedure for this diagnosis here.";

    private static final BitSet NOTHING = new BitSet(0);

    private final ReleaseViews views;
    private final FactCatalog catalog;
    private final Verdicts verdicts;
    private final Depth depth;
    private final TestWriter tests;
    private final CheckWriter checks;
    private final HoldWriter holds;
    private final CoverageWriter coverage;
    private final ChangeSearch changes;

    EntryWriter(
            ReleaseViews views,
            Verdicts verdicts,
            Depth depth,
            TestWriter tests,
            HoldWriter holds,
            CoverageWriter coverage,
            ChangeSearch changes) {
        this.views = views;
        this.catalog = views.facts();
        this.verdicts = verdicts;
        this.depth = depth;
        this.tests = tests;
        this.checks = new CheckWriter(verdicts, depth);
        this.holds = holds;
        this.coverage = coverage;
        this.changes = changes;
    }

    /** A candidate of that rank; facts that every candidate waits for are said elsewhere. */
    Candidate candidate(int rank, Shown shown, BitSet saidElsewhere) {
        Standing standing = shown.standing();
        BoundRule rule = standing.choice().spokesman().orElseThrow();
        return new Candidate(
                rank,
                procedure(standing),
                rule.rule().role(),
                rule.rule().recommendation(),
                rule.agreement(),
                standing.finding().status().orElseThrow(),
                standing.settled(),
                unlessBrief(rule.rule().id()),
                step(rule.rule()),
                unlessBrief(rule.rule().rationale()),
                testsOf(rule),
                alternatives(standing, rule),
                waitingFor(shown, saidElsewhere),
                checks.concerns(standing),
                evidence(rule),
                checksOf(standing),
                isBrief() ? List.of() : holds.plan(standing.line().procedure()),
                coverage.coverage(rule.rule().id()),
                wouldChange(standing));
    }

    /** An exclusion. */
    Exclusion exclusion(Shown shown) {
        Standing standing = shown.standing();
        Optional<BoundRule> spokesman = standing.choice().spokesman();
        return new Exclusion(
                procedure(standing),
                standing.line().role(),
                spokesman.map(rule -> rule.rule().recommendation()),
                spokesman.map(BoundRule::agreement),
                standing.finding().reason().orElseThrow(),
                standing.settled(),
                unlessBrief(spokesman.map(rule -> rule.rule().id()).orElse("")),
                spokesman.map(rule -> step(rule.rule())).orElse(OptionalInt.empty()),
                unlessBrief(spokesman.map(rule -> rule.rule().rationale()).orElse(NO_RULE)),
                spokesman.map(this::testsOf).orElse(List.of()),
                spokesman.map(rule -> alternatives(standing, rule)).orElse(List.of()),
                waitingFor(shown, NOTHING),
                checks.concerns(standing),
                spokesman.map(this::evidence).orElse(List.of()),
                checksOf(standing),
                indicatedFor(standing),
                wouldChange(standing));
    }

    private boolean isBrief() {
        return depth == Depth.BRIEF;
    }

    private String unlessBrief(String text) {
        return isBrief() ? "" : text;
    }

    private OptionalInt step(Rule rule) {
        return isBrief() ? OptionalInt.empty() : OptionalInt.of(rule.step());
    }

    private ShownProcedure procedure(Standing standing) {
        Procedure procedure = standing.line().procedure();
        return isBrief() ? views.brief(procedure) : views.whole(procedure);
    }

    private List<TestResult> testsOf(BoundRule rule) {
        return isBrief() ? List.of() : tests.tests(rule.condition());
    }

    private List<Alternative> alternatives(Standing standing, BoundRule spokesman) {
        if (isBrief()) {
            return List.of();
        }
        List<BoundRule> others = new ArrayList<>(
                standing.finding() == Finding.NOT_INDICATED
                        ? standing.line().rules()
                        : standing.choice().possible());
        others.remove(spokesman);
        return others.stream().map(this::alternative).toList();
    }

    private Alternative alternative(BoundRule rule) {
        return new Alternative(
                rule.rule().id(), rule.rule().when().text(), rule.rule().recommendation(), testsOf(rule));
    }

    private List<String> waitingFor(Shown shown, BitSet saidElsewhere) {
        List<String> ids = new ArrayList<>(shown.waitsFor().cardinality());
        shown.waitsFor().stream()
                .filter(number -> !saidElsewhere.get(number))
                .forEach(number -> ids.add(catalog.get(number).id()));
        return ids;
    }

    private List<ShownEvidence> evidence(BoundRule rule) {
        return switch (depth) {
            case BRIEF -> List.of();
            case STANDARD -> rule.effect();
            case FULL -> rule.evidence();
        };
    }

    private List<Check> checksOf(Standing standing) {
        return isBrief() ? List.of() : checks.checks(standing);
    }

    private List<Named> indicatedFor(Standing standing) {
        boolean askedFor = standing.line().rules().isEmpty();
        return askedFor && !isBrief() ? views.indications(standing.line().procedure()) : List.of();
    }

    private List<Change> wouldChange(Standing standing) {
        return isBrief() ? List.of() : changes.changes(standing, wanted(standing.finding()));
    }

    /** Standard looks for what would make things better, full for every change. */
    private List<Finding> wanted(Finding now) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding != now)
                .filter(finding -> depth == Depth.FULL || finding.isBetterThan(now))
                .toList();
    }
}
