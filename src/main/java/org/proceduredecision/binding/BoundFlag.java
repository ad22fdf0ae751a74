package org.proceduredecision.binding;

import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Selector.Subject;

/**
 * A red flag with the number of its condition.
 *
 * @param flag the red flag
 * @param condition the number of its condition
 */
public record BoundFlag(RedFlag flag, int condition) {

    /** By id alone, which is its own: the many texts are not gone through where it is a key. */
    @Override
    public int hashCode() {
        return flag.id().hashCode();
    }

    /** Whether it forbids a procedure while present. */
    boolean blocks(Procedure procedure) {
        return flag.blocks().selects(Subject.of(procedure));
    }
}
