package org.proceduredecision.binding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Rule;

/**
 * A rule with all that hangs on it.
 *
 * @param rule the rule
 * @param condition the number of its condition
 * @param reach that number and those of its parts; not to be changed
 * @param agreement how far its sources agree
 * @param effect what its sources say of the effect, without population and finding
 * @param evidence all that its sources say
 * @param checks what is checked before its procedure
 */
public record BoundRule(
        Rule rule,
        int condition,
        BitSet reach,
        Agreement agreement,
        List<ShownEvidence> effect,
        List<ShownEvidence> evidence,
        Checks checks) {

    /** The order of rules that are equal otherwise. */
    public static final Comparator<BoundRule> BY_PRIORITY = Comparator.comparingInt(
                    (BoundRule bound) -> bound.rule().priority())
            .thenComparing(bound -> bound.rule().id());

    /** The least favourable rule first. */
    public static final Comparator<BoundRule> LEAST_FAVOURABLE = Comparator.comparing(
                    (BoundRule bound) -> bound.rule().recommendation(), Comparator.reverseOrder())
            .thenComparing(BY_PRIORITY);

    /** Whether it advises against its procedure. */
    public boolean isAgainst() {
        return rule.recommendation().isAgainst();
    }
}
