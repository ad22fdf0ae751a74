package org.proceduredecision.clinical;

import com.fasterxml.jackson.annotation.JsonValue;

/** The type of a fact's value: a truth value, a number, one of a closed set of words, or a set of such words. */
public enum FactType implements WireName {
    BOOLEAN,
    NUMBER,
    CHOICE,
    LIST;

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
