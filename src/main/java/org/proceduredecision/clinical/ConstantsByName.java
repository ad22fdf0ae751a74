package org.proceduredecision.clinical;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The constants of closed vocabularies by their wire names, gathered once for each vocabulary. */
final class ConstantsByName {

    private static final ClassValue<Map<String, Object>> BY_VOCABULARY = new ClassValue<>() {
        @Override
        protected Map<String, Object> computeValue(Class<?> vocabulary) {
            return Arrays.stream(vocabulary.getEnumConstants())
                    .collect(Collectors.toUnmodifiableMap(
                            constant -> ((WireName) constant).wireName(), Function.identity()));
        }
    };

    private ConstantsByName() {}

    static Map<String, Object> of(Class<?> vocabulary) {
        return BY_VOCABULARY.get(vocabulary);
    }
}
