package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.appraisal.OpenFacts;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundFactor;
import org.proceduredecision.binding.BoundHold;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.clinical.BleedingRisk;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Items;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.AntithromboticHold;

/** Writes how long the antithrombotics that a patient takes are held before a procedure, as each source has it. */
final class HoldWriter {

    /** The fact whose values are the drugs of the table of antithrombotics. */
    private static final String DRUGS = "antithrombotics";

    private final BoundRelease release;
    private final Verdicts verdicts;
    private final Optional<Fact> drugFact;
    private final List<String> drugs;
    private final List<String> factorsPresent;

    HoldWriter(BoundRelease release, Verdicts verdicts) {
        this.release = release;
        this.verdicts = verdicts;
        this.drugFact = release.release().terminology().facts().find(DRUGS);
        this.drugs = drugFact.map(fact -> drugs(verdicts.facts().value(fact))).orElse(List.of());
        this.factorsPresent = drugs.isEmpty() ? List.of() : factorsPresent();
    }

    private static List<String> drugs(FactValue value) {
        return value instanceof Items items ? items.values() : List.of();
    }

    private List<String> factorsPresent() {
        return release.holds().factors().stream()
                .filter(factor -> verdicts.of(factor.condition()) == Verdict.TRUE)
                .map(factor -> factor.factor().id())
                .toList();
    }

    /** Every row on a drug that is not ruled out, also where its source gives no figure; empty when no drug is known to be taken. */
    List<HoldPlan> plan(Procedure procedure) {
        List<HoldPlan> plan = new ArrayList<>();
        for (String drug : drugs) {
            release.holds().of(drug).stream()
                    .filter(hold -> verdicts.of(hold.condition()) != Verdict.FALSE)
                    .map(hold -> row(hold.hold(), procedure))
                    .forEach(plan::add);
        }
        return plan;
    }

    /** The numbers of the missing facts that the plan hangs on. */
    BitSet openFacts() {
        List<Integer> conditions = new ArrayList<>();
        drugs.forEach(drug ->
                release.holds().of(drug).stream().map(BoundHold::condition).forEach(conditions::add));
        if (!drugs.isEmpty()) {
            release.holds().factors().stream().map(BoundFactor::condition).forEach(conditions::add);
        }
        BitSet open = OpenFacts.ofConditions(conditions, verdicts);
        drugFact.filter(fact -> !verdicts.facts().knows(fact)).map(Fact::order).ifPresent(open::set);
        return open;
    }

    private HoldPlan row(AntithromboticHold hold, Procedure procedure) {
        BleedingRisk risk = procedure.bleedingRisk();
        boolean raised = !factorsPresent.isEmpty() && risk.raised() != risk;
        return new HoldPlan(
                hold.drug(),
                hold.variant(),
                hold.hold(risk),
                hold.restart(),
                risk,
                procedure.bleedingListed(),
                raised ? hold.hold(risk.raised()) : "",
                factorsPresent,
                hold.sources(),
                hold.verified());
    }
}
