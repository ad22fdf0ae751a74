package org.proceduredecision.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.Condition.AllOf;
import org.proceduredecision.condition.Condition.AnyOf;
import org.proceduredecision.condition.Condition.Not;
import org.proceduredecision.condition.Condition.Test;
import org.proceduredecision.condition.Operator;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.condition.Predicate.Between;
import org.proceduredecision.condition.Predicate.Comparison;
import org.proceduredecision.condition.Predicate.Contains;
import org.proceduredecision.condition.Predicate.Count;
import org.proceduredecision.condition.Predicate.OneOf;

/** A condition in the language of Zen, parted among columns: tests on one fact in the column of the fact, the rest in another. */
final class ZenCells {

    private final Map<String, String> names;
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();

    ZenCells(Map<String, String> names, Condition condition) {
        this.names = names;
        for (Condition part : condition instanceof AllOf all ? all.parts() : List.of(condition)) {
            String column = part instanceof Test test ? names.get(test.fact().id()) : "";
            boolean own = part instanceof Test test && hasOwnCell(test.predicate()) && !columns.containsKey(column);
            if (own) {
                columns.put(column, cell(((Test) part).predicate()));
            } else {
                rest.add(expression(part));
            }
        }
    }

    /** The cells of the facts that have one. */
    Map<String, String> columns() {
        return Map.copyOf(columns);
    }

    /** What fits in no column; empty = nothing. */
    String rest() {
        return String.join(" and ", rest);
    }

    /** A cell that accepts any of some words. */
    static String anyOf(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }

    private static boolean hasOwnCell(Predicate predicate) {
        return !(predicate instanceof Contains || predicate instanceof Count);
    }

    private static String cell(Predicate predicate) {
        if (predicate instanceof Comparison comparison) {
            return symbol(comparison.operator()) + " " + comparison.value().text();
        }
        return predicate instanceof OneOf one ? texts(one) : predicate.text().substring("in ".length());
    }

    private String expression(Condition condition) {
        if (condition instanceof AllOf all) {
            return all.parts().isEmpty() ? "true" : joined(all.parts(), " and ");
        }
        if (condition instanceof AnyOf any) {
            return any.parts().isEmpty() ? "false" : joined(any.parts(), " or ");
        }
        return condition instanceof Not not ? "not (" + expression(not.part()) + ")" : expression((Test) condition);
    }

    private String joined(List<Condition> parts, String word) {
        return parts.stream().map(this::expression).collect(Collectors.joining(word, "(", ")"));
    }

    private String expression(Test test) {
        String name = names.get(test.fact().id());
        Predicate predicate = test.predicate();
        if (predicate instanceof Contains contains) {
            return '"' + contains.item() + "\" in " + name;
        }
        if (predicate instanceof Count count) {
            return "len(" + name + ") " + symbol(count.operator()) + " " + count.number();
        }
        if (predicate instanceof OneOf one) {
            return name + " in [" + texts(one) + "]";
        }
        return predicate instanceof Between ? name + " " + predicate.text() : name + " " + cell(predicate);
    }

    private static String symbol(Operator operator) {
        return operator.symbol().equals("=") ? "==" : operator.symbol();
    }

    private static String texts(OneOf one) {
        return one.values().stream().map(FactValue::text).collect(Collectors.joining(", "));
    }
}
