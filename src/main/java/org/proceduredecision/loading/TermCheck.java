package org.proceduredecision.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.clinical.Words;

/** Whether each word for a location, and each for a procedure, means one of them only. */
final class TermCheck {

    private final String noun;
    private final Map<String, Entry<? extends Term>> owners = new HashMap<>();

    private TermCheck(String noun) {
        this.noun = noun;
    }

    static void check(Draft draft) {
        new TermCheck("location").check(draft.vocabulary().locations().all());
        new TermCheck("procedure").check(draft.vocabulary().procedures().all());
    }

    /** Ids and names come first, so that the fault is reported at the synonym, which is the word to change. */
    private void check(List<? extends Entry<? extends Term>> terms) {
        terms.forEach(entry -> claim(entry, "id", entry.value().id()));
        terms.forEach(entry -> claim(entry, "name", entry.value().name()));
        terms.forEach(entry -> entry.value().synonyms().forEach(word -> claim(entry, "synonyms", word)));
    }

    private void claim(Entry<? extends Term> entry, String column, String word) {
        if (word.isEmpty()) {
            return;
        }
        Entry<? extends Term> owner = owners.putIfAbsent(Words.key(word), entry);
        if (owner != null && owner != entry) {
            entry.row()
                    .report(
                            column,
                            Finding.of(word + " already means the " + noun + " "
                                    + owner.row().raw("id") + " (row "
                                    + owner.row().number() + ")"));
        }
    }
}
