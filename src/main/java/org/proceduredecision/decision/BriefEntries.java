package org.proceduredecision.decision;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.decision.Deliberation.Shown;

/** Writes candidates and exclusions by what they come to, without what explains them. */
final class BriefEntries implements EntryWriter {

    private final FactCatalog facts;
    private final Verdicts verdicts;
    private final CoverageWriter coverage;

    BriefEntries(FactCatalog facts, Verdicts verdicts, CoverageWriter coverage) {
        this.facts = facts;
        this.verdicts = verdicts;
        this.coverage = coverage;
    }

    @Override
    public Candidate candidate(int rank, Shown shown, BitSet saidElsewhere) {
        Standing standing = shown.standing();
        BoundRule rule = standing.choice().spokesman().orElseThrow();
        return new Candidate(
                rank,
                standing.line().brief(),
                rule.rule().role(),
                rule.rule().recommendation(),
                rule.agreement(),
                standing.finding().status().orElseThrow(),
                standing.settled(),
                "",
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(),
                shown.waitingFor(facts, saidElsewhere),
                CheckWriter.concerns(standing, verdicts),
                List.of(),
                List.of(),
                List.of(),
                coverage.coverage(rule.rule().id()),
                List.of());
    }

    @Override
    public Exclusion exclusion(Shown shown) {
        Standing standing = shown.standing();
        Optional<BoundRule> spokesman = standing.choice().spokesman();
        return new Exclusion(
                standing.line().brief(),
                standing.line().role(),
                spokesman.map(rule -> rule.rule().recommendation()),
                spokesman.map(BoundRule::agreement),
                standing.finding().reason().orElseThrow(),
                standing.settled(),
                "",
                OptionalInt.empty(),
                "",
                List.of(),
                List.of(),
                shown.waitingFor(facts),
                CheckWriter.concerns(standing, verdicts),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
