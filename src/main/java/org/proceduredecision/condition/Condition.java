package org.proceduredecision.condition;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;

/** A FEEL boolean expression over facts that keeps its structure, so that it can be explained. */
public sealed interface Condition {

    /** The condition that always holds: no parts, so none fails. */
    Condition ALWAYS = new AllOf(List.of());

    /** The condition that never holds: no parts, so none holds. */
    Condition NEVER = new AnyOf(List.of());

    /** Whether it holds for these facts. */
    Verdict evaluate(FactReader facts);

    /** Shows each test of the condition to the visitor, in the order in which it is written. */
    void forEachTest(Consumer<Test> visitor);

    /** Shows the tests that the verdict still hangs on: the unknown ones in parts that are not settled by others. */
    void forEachOpenTest(FactReader facts, Consumer<Test> visitor);

    /** The conditions that it is made of; none for a test. */
    List<Condition> parts();

    /** The condition as FEEL; parsing it gives the same condition again. */
    String text();

    /** Whether it holds whatever the facts are. */
    default boolean isAlways() {
        return equals(ALWAYS);
    }

    /** The tests in the order in which they are written. */
    default List<Test> tests() {
        List<Test> tests = new ArrayList<>();
        forEachTest(tests::add);
        return tests;
    }

    /** The facts it reads, each once, in the order of the table of facts. */
    default List<Fact> facts() {
        return tests().stream()
                .map(Test::fact)
                .distinct()
                .sorted(Comparator.comparingInt(Fact::order))
                .toList();
    }

    /** Every part holds. */
    record AllOf(List<Condition> parts) implements Condition {
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict evaluate(FactReader facts) {
            Verdict verdict = Verdict.TRUE;
            for (Condition part : parts) {
                verdict = verdict.and(part.evaluate(facts));
                if (verdict == Verdict.FALSE) {
                    return verdict;
                }
            }
            return verdict;
        }

        @Override
        public void forEachTest(Consumer<Test> visitor) {
            parts.forEach(part -> part.forEachTest(visitor));
        }

        @Override
        public void forEachOpenTest(FactReader facts, Consumer<Test> visitor) {
            visitOpenParts(this, parts, facts, visitor);
        }

        @Override
        public String text() {
            return parts.isEmpty() ? "true" : joined(parts, " and ");
        }
    }

    /** At least one part holds. */
    record AnyOf(List<Condition> parts) implements Condition {
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Verdict evaluate(FactReader facts) {
            Verdict verdict = Verdict.FALSE;
            for (Condition part : parts) {
                verdict = verdict.or(part.evaluate(facts));
                if (verdict == Verdict.TRUE) {
                    return verdict;
                }
            }
            return verdict;
        }

        @Override
        public void forEachTest(Consumer<Test> visitor) {
            parts.forEach(part -> part.forEachTest(visitor));
        }

        @Override
        public void forEachOpenTest(FactReader facts, Consumer<Test> visitor) {
            visitOpenParts(this, parts, facts, visitor);
        }

        @Override
        public String text() {
            return parts.isEmpty() ? "false" : joined(parts, " or ");
        }
    }

    /** The part does not hold. */
    record Not(Condition part) implements Condition {
        @Override
        public Verdict evaluate(FactReader facts) {
            return part.evaluate(facts).negate();
        }

        @Override
        public void forEachTest(Consumer<Test> visitor) {
            part.forEachTest(visitor);
        }

        @Override
        public void forEachOpenTest(FactReader facts, Consumer<Test> visitor) {
            part.forEachOpenTest(facts, visitor);
        }

        @Override
        public List<Condition> parts() {
            return List.of(part);
        }

        @Override
        public String text() {
            return "not(" + part.text() + ")";
        }
    }

    /** One fact is put to one test. */
    record Test(Fact fact, Predicate predicate) implements Condition {
        @Override
        public Verdict evaluate(FactReader facts) {
            FactValue value = facts.value(fact);
            return value == FactValue.UNKNOWN ? Verdict.UNKNOWN : Verdict.of(predicate.holds(value));
        }

        @Override
        public void forEachTest(Consumer<Test> visitor) {
            visitor.accept(this);
        }

        @Override
        public void forEachOpenTest(FactReader facts, Consumer<Test> visitor) {
            if (facts.value(fact) == FactValue.UNKNOWN) {
                visitor.accept(this);
            }
        }

        @Override
        public List<Condition> parts() {
            return List.of();
        }

        @Override
        public String text() {
            return predicate.feel(fact.id());
        }
    }

    /** Parts of what is settled are not open, whatever they say themselves. */
    private static void visitOpenParts(
            Condition whole, List<Condition> parts, FactReader facts, Consumer<Test> visitor) {
        if (whole.evaluate(facts) == Verdict.UNKNOWN) {
            parts.forEach(part -> part.forEachOpenTest(facts, visitor));
        }
    }

    private static String joined(List<Condition> parts, String word) {
        return parts.stream()
                .map(part -> part instanceof AllOf || part instanceof AnyOf ? "(" + part.text() + ")" : part.text())
                .collect(Collectors.joining(word));
    }
}
