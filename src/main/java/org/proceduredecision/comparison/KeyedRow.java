package org.proceduredecision.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row to be compared with another one of the same key.
 *
 * @param key what it is known by
 * @param cells its other cells by column, in order
 */
record KeyedRow(String key, Map<String, String> cells) {
    KeyedRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }
}
