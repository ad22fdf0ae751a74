package org.proceduredecision.dmn;

import java.util.List;
import org.proceduredecision.knowledge.KnowledgeRelease;

/**
 * A model: its types, what it reads, and its decisions.
 *
 * @param release the release that it is made of
 * @param types types of what it reads
 * @param rowTypes types of what it puts out
 * @param inputs what it reads
 * @param decisions its decisions
 */
record Model(
        KnowledgeRelease release,
        List<ItemType> types,
        List<RowType> rowTypes,
        List<InputData> inputs,
        List<DecisionTable> decisions) {
    Model {
        types = List.copyOf(types);
        rowTypes = List.copyOf(rowTypes);
        inputs = List.copyOf(inputs);
        decisions = List.copyOf(decisions);
    }
}
