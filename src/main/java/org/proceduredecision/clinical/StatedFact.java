package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonIdentityInfo;
import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.ObjectIdGenerators;

/**
 * A fact that a word, a code, a diagnosis or another fact states by itself.
 *
 * @param fact id of the fact
 * @param value its value
 */
public record StatedFact(
        @JsonIdentityInfo(generator = ObjectIdGenerators.PropertyGenerator.class, property = "id")
        @JsonIdentityReference(alwaysAsId = true)
        Fact fact,

        FactValue value) {}
