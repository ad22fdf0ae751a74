package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A code of a terminology and what it means here.
 *
 * @param kind what it stands for
 * @param id id of the diagnosis, location, procedure or fact it stands for
 * @param system the terminology, such as {@code icd-10-cm}
 * @param code the code as printed
 * @param match whether longer codes that begin with it mean the same
 * @param location id of the location it implies; empty = none
 * @param side the side it states
 * @param implies facts that the code itself states
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Code(
        CodeKind kind,
        String id,
        String system,
        String code,
        CodeMatch match,
        String location,
        Optional<Side> side,
        List<StatedFact> implies) {
    private static final String DOTS_AND_SPACES = ". \t\n\u000B\f\r";

    public Code {
        implies = List.copyOf(implies);
    }

    /** The code in the form in which codes are compared: without dots and spaces, in upper case. */
    public String key() {
        return key(code);
    }

    /** Any code in the form in which codes are compared. */
    public static String key(String code) {
        StringBuilder key = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            if (DOTS_AND_SPACES.indexOf(code.charAt(i)) < 0) {
                key.append(code.charAt(i));
            }
        }
        return key.toString().toUpperCase(Locale.ROOT);
    }
}
