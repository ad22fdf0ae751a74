package org.proceduredecision.condition;

import java.util.Collection;
import java.util.List;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.FactValue;

/**
 * The values of one fact, parted into cells within which each test of interest gives the same answer. One example of each
 * cell is as good as trying every value: this makes searches over values finite and exact.
 */
public sealed interface FactCells permits NumberCells, WordCells, ListCells {

    /** The cells that these tests, all on this fact, part its values into. */
    static FactCells of(Fact fact, Collection<Predicate> predicates) {
        List<Predicate> distinct = predicates.stream().distinct().toList();
        if (fact.type() == FactType.NUMBER) {
            return NumberCells.of(fact.range(), distinct);
        }
        return fact.type() == FactType.LIST ? ListCells.of(fact, distinct) : WordCells.of(fact, distinct);
    }

    /** One value out of each cell, in a stable order. */
    List<FactValue> examples();

    /**
     * Tests that describe exactly the values of some cells: a value passes one of the tests if and only if it is in one of the
     * cells.
     *
     * @param cells positions in {@link #examples()}, ascending, at least one
     */
    List<String> describe(List<Integer> cells);
}
