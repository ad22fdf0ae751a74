package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonValue;
import org.proceduredecision.clinical.WireName;

/** Where one source stands, from strongly for to strongly against. */
public enum Stance implements WireName {
    STRONG_FOR(3),
    FOR(2),
    WEAK_FOR(1),
    INSUFFICIENT(0),
    WEAK_AGAINST(-1),
    AGAINST(-2),
    STRONG_AGAINST(-3);

    private final int weight;

    Stance(int weight) {
        this.weight = weight;
    }

    /** 1 for, 0 insufficient, -1 against. */
    public int sideSign() {
        return Integer.signum(weight);
    }

    /** How strongly, from 0 to 3, whatever the side. */
    public int strength() {
        return Math.abs(weight);
    }

    private final String wireName = WireName.of(this);

    @Override
    @JsonValue
    public String wireName() {
        return wireName;
    }
}
