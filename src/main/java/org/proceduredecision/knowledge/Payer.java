package org.proceduredecision.knowledge;

import java.util.List;
import org.proceduredecision.clinical.Term;

/**
 * Somebody who pays for procedures under conditions of its own, or decides for those who pay.
 *
 * @param id stable identifier
 * @param name its name
 * @param synonyms other names for it
 */
public record Payer(String id, String name, List<String> synonyms) implements Term {
    public Payer {
        synonyms = List.copyOf(synonyms);
    }
}
