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
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.TestResult;
import org.proceduredecision.appraisal.CellCatalog;
import org.proceduredecision.appraisal.ChangeSearch;
import org.proceduredecision.appraisal.Finding;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.decision.Deliberation.Shown;

/** Writes candidates and exclusions with what explains them. */
final class ExplainedEntries implements EntryWriter {

    private static final String NO_RULE = "No rule of this release speaks of this procedure for this diagnosis here.";

    private final ReleaseViews views;
    private final Verdicts verdicts;
    private final Depth depth;
    private final TestWriter tests;
    private final CheckWriter checks;
    private final HoldWriter holds;
    private final CoverageWriter coverage;
    private final ChangeSearch changes;

    ExplainedEntries(
            ReleaseViews views,
            Verdicts verdicts,
            Depth depth,
            TestWriter tests,
            HoldWriter holds,
            CoverageWriter coverage,
            CellCatalog cells) {
        this.views = views;
        this.verdicts = verdicts;
        this.depth = depth;
        this.tests = tests;
        this.checks = new CheckWriter(verdicts, depth);
        this.holds = holds;
        this.coverage = coverage;
        this.changes = new ChangeSearch(verdicts, cells, depth == Depth.FULL ? 3 : 2);
    }

    @Override
    public Candidate candidate(int rank, Shown shown, BitSet saidElsewhere) {
        Standing standing = shown.standing();
        BoundRule rule = standing.choice().spokesman().orElseThrow();
        return new Candidate(
                rank,
                standing.line().whole(),
                rule.rule().role(),
                rule.rule().recommendation(),
                rule.agreement(),
                standing.finding().status().orElseThrow(),
                standing.settled(),
                rule.rule().id(),
                OptionalInt.of(rule.rule().step()),
                rule.rule().rationale(),
                tests(rule),
                alternatives(standing, rule),
                shown.waitingFor(views.facts(), saidElsewhere),
                CheckWriter.concerns(standing, verdicts),
                evidence(rule),
                checks.checks(standing),
                holds.plan(standing.line().procedure()),
                coverage.coverage(rule.rule().id()),
                wouldChange(standing));
    }

    @Override
    public Exclusion exclusion(Shown shown) {
        Standing standing = shown.standing();
        Optional<BoundRule> spokesman = standing.choice().spokesman();
        return new Exclusion(
                standing.line().whole(),
                standing.line().role(),
                spokesman.map(rule -> rule.rule().recommendation()),
                spokesman.map(BoundRule::agreement),
                standing.finding().reason().orElseThrow(),
                standing.settled(),
                spokesman.map(rule -> rule.rule().id()).orElse(""),
                spokesman.map(rule -> OptionalInt.of(rule.rule().step())).orElse(OptionalInt.empty()),
                spokesman.map(rule -> rule.rule().rationale()).orElse(NO_RULE),
                spokesman.map(this::tests).orElse(List.of()),
                spokesman.map(rule -> alternatives(standing, rule)).orElse(List.of()),
                shown.waitingFor(views.facts()),
                CheckWriter.concerns(standing, verdicts),
                spokesman.map(this::evidence).orElse(List.of()),
                checks.checks(standing),
                indicatedFor(standing),
                wouldChange(standing));
    }

    private List<TestResult> tests(BoundRule rule) {
        return tests.tests(rule.condition());
    }

    private List<Alternative> alternatives(Standing standing, BoundRule spokesman) {
        List<BoundRule> others = new ArrayList<>(
                standing.finding() == Finding.NOT_INDICATED
                        ? standing.line().rules()
                        : standing.choice().possible());
        others.remove(spokesman);
        return others.stream().map(this::alternative).toList();
    }

    private Alternative alternative(BoundRule rule) {
        return new Alternative(
                rule.rule().id(), rule.rule().when().text(), rule.rule().recommendation(), tests(rule));
    }

    private List<ShownEvidence> evidence(BoundRule rule) {
        return depth == Depth.FULL ? rule.evidence() : rule.effect();
    }

    private List<Named> indicatedFor(Standing standing) {
        boolean askedFor = standing.line().rules().isEmpty();
        return askedFor ? views.indications(standing.line().procedure()) : List.of();
    }

    private List<Change> wouldChange(Standing standing) {
        return changes.changes(standing, wanted(standing.finding()));
    }

    /** Standard looks for what would make things better, full for every change. */
    private List<Finding> wanted(Finding now) {
        return Arrays.stream(Finding.values())
                .filter(finding -> finding != now)
                .filter(finding -> depth == Depth.FULL || finding.isBetterThan(now))
                .toList();
    }
}
