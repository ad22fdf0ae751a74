package org.proceduredecision.loading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.clinical.Words;

/**
 * Whether each word for a location or payer means one of them only, and no synonym of a procedure is the id or name of another, unless
 * that one lists it as a synonym too. Procedures may share a synonym (RFA): as a class does, it stands for those of them that a
 * problem has rules for.
 */
final class TermCheck {

    private final String noun;
    private final boolean mayShareSynonyms;
    private final Map<String, Entry<? extends Term>> owners = new HashMap<>();

    private TermCheck(String noun, boolean mayShareSynonyms) {
        this.noun = noun;
        this.mayShareSynonyms = mayShareSynonyms;
    }

    static void check(Draft draft) {
        new TermCheck("location", false).check(draft.vocabulary().locations().all());
        new TermCheck("payer", false).check(draft.coverage().payers().all());
        new TermCheck("procedure", true).check(draft.vocabulary().procedures().all());
    }

    /** Ids and names come first, so that the fault is reported at the synonym, which is the word to change. */
    private void check(List<? extends Entry<? extends Term>> terms) {
        terms.forEach(entry -> claim(entry, "id", entry.value().id()));
        terms.forEach(entry -> claim(entry, "name", entry.value().name()));
        terms.forEach(entry -> entry.value().synonyms().forEach(word -> claimSynonym(entry, word)));
    }

    private void claimSynonym(Entry<? extends Term> entry, String word) {
        if (!mayShareSynonyms) {
            claim(entry, "synonyms", word);
        } else if (!isShared(owners.get(Words.key(word)), word)) {
            report(entry, "synonyms", word, owners.get(Words.key(word)));
        }
    }

    /** Whether the owner of an id or name gives it away by listing it among its own synonyms. */
    private static boolean isShared(Entry<? extends Term> owner, String word) {
        return owner != null
                && owner.value().synonyms().stream().map(Words::key).anyMatch(Words.key(word)::equals);
    }

    private void claim(Entry<? extends Term> entry, String column, String word) {
        if (!word.isEmpty()) {
            report(entry, column, word, owners.putIfAbsent(Words.key(word), entry));
        }
    }

    private void report(Entry<? extends Term> entry, String column, String word, Entry<? extends Term> owner) {
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
