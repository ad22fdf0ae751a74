package org.proceduredecision.loading;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.NearMatches;

/**
 * The first line of a table: its known columns in any order.
 *
 * @param file the table
 * @param places the place of each known column in a row, from 0
 * @param width how many cells a row has
 */
record Header(ReleaseFile file, Map<String, Integer> places, int width) {

    private static final int ROW = 1;

    /** Reads the header and reports columns that are missing, unknown or named twice. */
    static Header read(ReleaseFile file, List<String> names, FaultLog log) {
        Map<String, Integer> places = new HashMap<>();
        Set<String> missing = new HashSet<>(file.columns());
        missing.removeAll(names);
        for (int place = 0; place < names.size(); place++) {
            String name = names.get(place);
            if (!file.columns().contains(name)) {
                log.add(file, ROW, name, unknown(name, place, missing));
            } else if (places.putIfAbsent(name, place) != null) {
                log.add(file, ROW, name, Finding.of("the column is there twice"));
            }
        }
        reportMissing(file, names, missing, log);
        return new Header(file, Map.copyOf(places), names.size());
    }

    boolean has(String column) {
        return places.containsKey(column);
    }

    boolean isWhole() {
        return places.size() == file.columns().size();
    }

    private static Finding unknown(String name, int place, Collection<String> missing) {
        return name.isEmpty()
                ? new Finding("column " + (place + 1) + " has no name", "remove the comma at the end of the header")
                : Finding.near("the column is unknown", name, missing);
    }

    /** A column that an unknown name may have meant is not reported again as missing. */
    private static void reportMissing(ReleaseFile file, List<String> names, Set<String> missing, FaultLog log) {
        Set<String> meant = new HashSet<>();
        names.stream()
                .filter(name -> !name.isEmpty() && !file.columns().contains(name))
                .forEach(name -> meant.addAll(NearMatches.of(name, missing)));
        missing.stream()
                .filter(column -> !meant.contains(column))
                .forEach(column -> log.add(
                        file,
                        ROW,
                        column,
                        new Finding("the column is missing", "columns: " + String.join(",", file.columns()))));
    }
}
