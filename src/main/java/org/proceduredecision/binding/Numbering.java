package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.condition.Condition;

/**
 * Numbers conditions while a release is being bound, parts before the whole. Equal conditions have one number. Numberings that go
 * on from one share its numbers.
 */
final class Numbering {

    private final Map<Condition, Integer> sharedNumbers;
    private final List<NumberedCondition> shared;
    private final Map<Condition, Integer> ownNumbers = new HashMap<>();
    private final List<NumberedCondition> own = new ArrayList<>();

    /** Only that a yes-or-no fact holds is numbered yet: it has the number of the fact. Numbers of other facts stay unused. */
    Numbering(FactCatalog facts) {
        this(Map.of(), List.of());
        facts.all().forEach(this::reserve);
    }

    private Numbering(Map<Condition, Integer> sharedNumbers, List<NumberedCondition> shared) {
        this.sharedNumbers = sharedNumbers;
        this.shared = shared;
    }

    /** What was numbered so far, for others to go on from; what is numbered here later is not in it. */
    Numbering frozen() {
        return new Numbering(Map.copyOf(ownNumbers), List.copyOf(own));
    }

    /** One that goes on from what this was made with. */
    Numbering further() {
        return new Numbering(sharedNumbers, shared);
    }

    /** The number of a condition. */
    int number(Condition condition) {
        Integer known = sharedNumbers.getOrDefault(condition, ownNumbers.get(condition));
        return known == null ? add(condition) : known;
    }

    private void reserve(Fact fact) {
        if (fact.order() != own.size()) {
            throw new IllegalArgumentException(fact.id() + " is not at the place that its number says");
        }
        if (fact.type() == FactType.BOOLEAN) {
            add(new Condition.Test(fact, NumberedCondition.HOLDS));
        } else {
            own.add(NumberedCondition.UNUSED);
        }
    }

    private int add(Condition condition) {
        BitSet parts = new BitSet();
        BitSet reach = new BitSet();
        for (Condition part : condition.parts()) {
            int number = number(part);
            parts.set(number);
            reach.or(get(number).reach());
        }
        int number = shared.size() + own.size();
        reach.set(number);
        own.add(NumberedCondition.of(condition, parts, reach));
        ownNumbers.put(condition, number);
        return number;
    }

    /** The condition of that number. */
    NumberedCondition get(int number) {
        return number < shared.size() ? shared.get(number) : own.get(number - shared.size());
    }

    /** The conditions numbered before this went on. */
    List<NumberedCondition> shared() {
        return shared;
    }

    /** The conditions numbered since. */
    List<NumberedCondition> own() {
        return own;
    }
}
