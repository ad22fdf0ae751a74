package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.SafetyTables;

/** How long drugs are held, and what makes a patient bleed more; immutable. */
public final class HoldTable {

    private final Map<String, List<BoundHold>> holds = new HashMap<>();
    private final List<BoundFactor> factors;

    HoldTable(SafetyTables safety, Numbering numbering) {
        safety.antithromboticHolds().stream()
                .sorted(Comparator.comparing(AntithromboticHold::id))
                .forEach(hold -> holds.computeIfAbsent(hold.drug(), key -> new ArrayList<>())
                        .add(new BoundHold(hold, numbering.number(hold.when()))));
        this.factors = safety.bleedingFactors().stream()
                .sorted(Comparator.comparing(BleedingFactor::id))
                .map(factor -> new BoundFactor(factor, numbering.number(factor.when())))
                .toList();
    }

    /** The rows on holding a drug, by id. */
    public List<BoundHold> of(String drug) {
        return holds.getOrDefault(drug, List.of());
    }

    /** What makes a patient bleed more. */
    public List<BoundFactor> factors() {
        return factors;
    }
}
