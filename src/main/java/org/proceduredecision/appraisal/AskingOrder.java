package org.proceduredecision.appraisal;

import java.util.BitSet;
import java.util.List;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;

/** In which turn a clinic asks for facts: by their groups, after those that tell which rule speaks. Made once for a catalogue. */
public final class AskingOrder {

    private static final List<List<FactGroup>> TURNS = List.of(
            List.of(),
            List.of(FactGroup.COURSE, FactGroup.PRESENTATION, FactGroup.HISTORY, FactGroup.PATIENT),
            List.of(FactGroup.RESPONSE),
            List.of(FactGroup.RED_FLAG),
            List.of(FactGroup.SAFETY));

    /** The number of the last turn. */
    static final int LAST = TURNS.size() - 1;

    private final BitSet[] ofTurn;

    /** The order for the facts of a catalogue. */
    public AskingOrder(FactCatalog catalog) {
        this.ofTurn = TURNS.stream().map(groups -> facts(groups, catalog)).toArray(BitSet[]::new);
    }

    private static BitSet facts(List<FactGroup> groups, FactCatalog catalog) {
        BitSet numbers = new BitSet();
        for (int number = 0; number < catalog.size(); number++) {
            numbers.set(number, groups.contains(catalog.get(number).group()));
        }
        return numbers;
    }

    /** Which of some facts are asked for in a turn; those asked first have the first, whatever their group. */
    BitSet inTurn(int turn, BitSet facts, BitSet askedFirst) {
        BitSet now = (BitSet) facts.clone();
        if (turn == 0) {
            now.and(askedFirst);
        } else {
            now.and(ofTurn[turn]);
            now.andNot(askedFirst);
        }
        return now;
    }
}
