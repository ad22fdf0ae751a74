package org.proceduredecision.dmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.Condition.AllOf;
import org.proceduredecision.condition.Condition.Test;

/**
 * A condition parted among the columns of a decision table, all of which must match.
 *
 * @param cells the entry of each fact that has a test of its own
 * @param rest what fits in no column; true = nothing
 */
record SplitCondition(Map<Fact, String> cells, Condition rest) {

    static SplitCondition of(Condition condition) {
        Map<Fact, String> cells = new TreeMap<>(Comparator.comparingInt(Fact::order));
        List<Condition> rest = new ArrayList<>();
        for (Condition part : condition instanceof AllOf all ? all.parts() : List.of(condition)) {
            Optional<Test> own = ownTest(part).filter(test -> !cells.containsKey(test.fact()));
            Optional<String> cell = own.flatMap(Cell::of);
            cell.ifPresentOrElse(entry -> cells.put(own.get().fact(), entry), () -> rest.add(part));
        }
        return new SplitCondition(cells, rest.size() == 1 ? rest.get(0) : new AllOf(rest));
    }

    private static Optional<Test> ownTest(Condition part) {
        return part instanceof Test test ? Optional.of(test) : Optional.empty();
    }

    /** The entry in the column of a fact. */
    String cell(Fact fact) {
        return cells.getOrDefault(fact, Feel.ANY);
    }

    /** The entry in the column of what fits nowhere else; in parentheses, since a cell reads a leading {@code not} otherwise. */
    String restCell() {
        return rest.isAlways() ? Feel.ANY : "(" + Feel.guarded(rest) + ")";
    }
}
