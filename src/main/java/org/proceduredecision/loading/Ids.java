package org.proceduredecision.loading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.proceduredecision.clinical.NearMatches;

/**
 * The ids of one table, those of faulty rows included, so that one fault is not reported again wherever its row is
 * named.
 */
final class Ids {

    private static final long MOST_COMPARISONS = 500_000;

    private final String noun;
    private final boolean complete;
    private final Map<String, Integer> rows = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();
    private final Set<String> meant = new HashSet<>();
    private long comparisons;

    /**
     * No ids yet.
     *
     * @param noun what an id stands for
     * @param complete whether the table could be read to its end, so that other ids are unknown
     */
    Ids(String noun, boolean complete) {
        this.noun = noun;
        this.complete = complete;
    }

    /** Notes an id and its row; answers the row that had it first, if any. */
    OptionalInt add(String id, int row) {
        Integer first = rows.putIfAbsent(id, row);
        return first == null ? OptionalInt.empty() : OptionalInt.of(first);
    }

    boolean isComplete() {
        return complete;
    }

    /** Whether nothing is to be said against the id. */
    boolean accept(String id) {
        return !complete || rows.containsKey(id);
    }

    /** What to say of an id that is not known; the ids that may have been meant are kept. */
    Finding unknown(String id) {
        List<String> found = near.computeIfAbsent(id, this::findNear);
        meant.addAll(found);
        return Finding.meaning("unknown " + noun + " " + id, found);
    }

    /** Whether a mistyped word somewhere may have meant this id. */
    boolean mayBeMeant(String id) {
        return meant.contains(id);
    }

    /** Notes that a row which could not be read may have named this id. */
    void mayMean(String id) {
        meant.add(id);
    }

    /** Near matches, until so much has been compared that looking on would take longer than loading. */
    private List<String> findNear(String id) {
        comparisons += rows.size();
        return comparisons > MOST_COMPARISONS ? List.of() : NearMatches.of(id, rows.keySet());
    }
}
