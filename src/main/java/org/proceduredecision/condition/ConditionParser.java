package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Predicate.Between;
import org.proceduredecision.condition.Predicate.Comparison;
import org.proceduredecision.condition.Predicate.Contains;
import org.proceduredecision.condition.Predicate.Count;
import org.proceduredecision.condition.Predicate.OneOf;

/** Reads the FEEL subset of the tables into conditions, checking each test against the type of its fact. */
public final class ConditionParser {

    private static final int DEEPEST = 50;

    private final TokenReader tokens;
    private final TestChecks checks;
    private final FactCatalog facts;
    private int depth;

    private ConditionParser(String text, FactCatalog facts) {
        this.tokens = new TokenReader(text);
        this.facts = facts;
        this.checks = new TestChecks(facts);
    }

    /**
     * Reads a condition; empty text is the condition that always holds.
     *
     * @return the condition, or every fault that was found in it
     */
    public static ParsedCondition parse(String text, FactCatalog facts) {
        return text.isBlank()
                ? new ParsedCondition(Condition.ALWAYS, List.of())
                : new ConditionParser(text, facts).parse();
    }

    private ParsedCondition parse() {
        try {
            Condition condition = disjunction();
            tokens.expectEnd();
            return new ParsedCondition(condition, checks.faults());
        } catch (SyntaxFault fault) {
            List<String> faults = new ArrayList<>(checks.faults());
            faults.add(fault.getMessage());
            return new ParsedCondition(Condition.NEVER, faults);
        }
    }

    private Condition disjunction() {
        List<Condition> parts = new ArrayList<>(List.of(conjunction()));
        while (tokens.skip("or")) {
            parts.add(conjunction());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AnyOf(parts);
    }

    private Condition conjunction() {
        List<Condition> parts = new ArrayList<>(List.of(part()));
        while (tokens.skip("and")) {
            parts.add(part());
        }
        return parts.size() == 1 ? parts.get(0) : new Condition.AllOf(parts);
    }

    private Condition part() {
        if (tokens.skip("(")) {
            return inParentheses();
        }
        if (tokens.skip("not")) {
            tokens.expect("(");
            return new Condition.Not(inParentheses());
        }
        if (tokens.skip("list")) {
            return listContains();
        }
        if (tokens.skip("count")) {
            return count();
        }
        if (tokens.skip("true")) {
            return Condition.ALWAYS;
        }
        return tokens.skip("false") ? Condition.NEVER : test();
    }

    private Condition inParentheses() {
        if (++depth > DEEPEST) {
            throw tokens.fault("parentheses are nested more than " + DEEPEST + " deep");
        }
        Condition condition = disjunction();
        tokens.expect(")");
        depth--;
        return condition;
    }

    private Condition listContains() {
        tokens.expect("contains");
        tokens.expect("(");
        Fact fact = fact();
        tokens.expect(",");
        String item = tokens.string();
        tokens.expect(")");
        checks.list(fact, "list contains");
        checks.word(fact, item);
        return new Condition.Test(fact, new Contains(item));
    }

    private Condition count() {
        tokens.expect("(");
        Fact fact = fact();
        tokens.expect(")");
        Operator operator = tokens.operator();
        BigDecimal number = tokens.number();
        checks.list(fact, "count");
        checks.wholeNumber(number);
        return new Condition.Test(fact, new Count(operator, number.intValue()));
    }

    private Condition test() {
        Fact fact = fact();
        Predicate predicate = tokens.skip("in") ? membership(fact) : comparison(fact);
        return new Condition.Test(fact, predicate);
    }

    private Fact fact() {
        String name = tokens.name();
        return facts.findForCondition(name).orElseThrow(() -> tokens.faultOfLast(checks.unknownFact(name)));
    }

    private Predicate comparison(Fact fact) {
        Operator operator = tokens.operator();
        FactValue value = literal();
        checks.comparable(fact, operator, value);
        return new Comparison(operator, value);
    }

    private Predicate membership(Fact fact) {
        boolean round = tokens.skip("(");
        if (round && !tokens.isRange()) {
            return oneOf(fact);
        }
        boolean lowIncluded = !round && !tokens.skip("]");
        if (lowIncluded) {
            tokens.expect("[");
        }
        return between(fact, lowIncluded);
    }

    private Predicate between(Fact fact, boolean lowIncluded) {
        BigDecimal low = tokens.number();
        tokens.expect("..");
        BigDecimal high = tokens.number();
        boolean highIncluded = tokens.skip("]");
        if (!highIncluded && !tokens.skip("[")) {
            tokens.expect(")");
        }
        checks.range(fact, low, high);
        return new Between(lowIncluded, low, high, highIncluded);
    }

    private Predicate oneOf(Fact fact) {
        List<FactValue> values = new ArrayList<>();
        do {
            FactValue value = literal();
            checks.comparable(fact, Operator.EQUAL, value);
            values.add(value);
        } while (tokens.skip(","));
        tokens.expect(")");
        return new OneOf(values);
    }

    private FactValue literal() {
        if (tokens.skip("true")) {
            return FactValue.of(true);
        }
        if (tokens.skip("false")) {
            return FactValue.of(false);
        }
        return tokens.isString() ? FactValue.of(tokens.string()) : FactValue.of(tokens.number());
    }
}
