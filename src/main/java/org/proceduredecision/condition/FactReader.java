package org.proceduredecision.condition;

import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;

/** Where a condition reads its facts. */
@FunctionalInterface
public interface FactReader {

    /** The value of a fact, or {@link FactValue#UNKNOWN}. */
    FactValue value(Fact fact);
}
