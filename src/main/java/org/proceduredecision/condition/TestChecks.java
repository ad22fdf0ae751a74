package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Choice;
import org.proceduredecision.clinical.FactValue.Quantity;
import org.proceduredecision.clinical.NearMatches;

/** Checks tests against the types and values of their facts, gathering every fault. */
final class TestChecks {

    private final FactCatalog facts;
    private final List<String> faults = new ArrayList<>();

    TestChecks(FactCatalog facts) {
        this.facts = facts;
    }

    List<String> faults() {
        return faults;
    }

    String unknownFact(String name) {
        return "unknown fact " + name + NearMatches.hint(name, facts.ids());
    }

    void list(Fact fact, String function) {
        if (fact.type() != FactType.LIST) {
            faults.add(function + " needs a list, but " + fact.id() + " is a "
                    + fact.type().wireName());
        }
    }

    void word(Fact fact, String word) {
        if (!fact.values().isEmpty() && !fact.values().contains(word)) {
            faults.add(fact.id() + " has no value " + word + NearMatches.hint(word, fact.values()));
        }
    }

    void wholeNumber(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0) {
            faults.add("count is compared with a whole number from 0, not with " + number.toPlainString());
        }
    }

    void comparable(Fact fact, Operator operator, FactValue value) {
        if (fact.type() == FactType.LIST) {
            faults.add(fact.id() + " is a list: use list contains(" + fact.id() + ", \"...\") or count(" + fact.id()
                    + ")");
        } else if (fact.type() != value.type()) {
            faults.add(fact.id() + " is a " + fact.type().wireName() + " and cannot be compared with " + value.text());
        } else if (operator.isOrdering() && fact.type() != FactType.NUMBER) {
            faults.add(fact.id() + " is a " + fact.type().wireName() + ": only numbers have an order, use = or !=");
        } else {
            value(fact, value);
        }
    }

    void range(Fact fact, BigDecimal low, BigDecimal high) {
        if (fact.type() != FactType.NUMBER) {
            faults.add(fact.id() + " is a " + fact.type().wireName() + " and has no range");
            return;
        }
        number(fact, low);
        number(fact, high);
        if (low.compareTo(high) > 0) {
            faults.add("the range " + low.toPlainString() + ".." + high.toPlainString() + " runs backwards");
        }
    }

    private void value(Fact fact, FactValue value) {
        if (value instanceof Choice choice) {
            word(fact, choice.value());
        } else if (value instanceof Quantity quantity) {
            number(fact, quantity.value());
        }
    }

    private void number(Fact fact, BigDecimal number) {
        if (!fact.range().contains(number)) {
            faults.add(number.toPlainString() + " lies outside the range " + fact.range() + " of " + fact.id());
        }
    }
}
