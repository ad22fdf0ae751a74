package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.proceduredecision.knowledge.Source;

/**
 * All of a source.
 *
 * @param source the source itself
 * @param citedBy the rows that cite it
 */
public record SourcePage(@JsonUnwrapped Source source, List<Citation> citedBy) {}
