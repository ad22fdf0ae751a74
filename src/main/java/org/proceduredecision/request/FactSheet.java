package org.proceduredecision.request;

import java.util.Arrays;
import java.util.BitSet;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Truth;

/** The value of each fact by its number and where it comes from, while they are being put together. Not for several threads. */
final class FactSheet {

    private final FactValue[] values;
    private final Basis[] bases;
    private final BitSet present;
    private final BitSet absent;
    private final BitSet missing;

    private FactSheet(FactValue[] values, Basis[] bases, BitSet present, BitSet absent, BitSet missing) {
        this.values = values;
        this.bases = bases;
        this.present = present;
        this.absent = absent;
        this.missing = missing;
    }

    /** Nothing is known of so many facts. */
    static FactSheet empty(int facts) {
        FactValue[] values = new FactValue[facts];
        Arrays.fill(values, FactValue.UNKNOWN);
        Basis[] bases = new Basis[facts];
        Arrays.fill(bases, Basis.SUPPLIED);
        BitSet missing = new BitSet(facts);
        missing.set(0, facts);
        return new FactSheet(values, bases, new BitSet(facts), new BitSet(facts), missing);
    }

    FactSheet copy() {
        return new FactSheet(values.clone(), bases.clone(), copy(present), copy(absent), copy(missing));
    }

    private static BitSet copy(BitSet numbers) {
        return (BitSet) numbers.clone();
    }

    void set(int fact, FactValue value, Basis basis) {
        values[fact] = value;
        bases[fact] = basis;
        missing.clear(fact);
        if (value instanceof Truth truth) {
            present.set(fact, truth.value());
            absent.set(fact, !truth.value());
        }
    }

    FactValue value(int fact) {
        return values[fact];
    }

    /** Where the value of a fact comes from; says nothing where it has none. */
    Basis basis(int fact) {
        return bases[fact];
    }

    boolean knows(int fact) {
        return values[fact] != FactValue.UNKNOWN;
    }

    /** Whether a fact has a value that is more than assumed. */
    boolean isGiven(int fact) {
        return knows(fact) && bases[fact] != Basis.ASSUMED;
    }

    /** The numbers of the facts that hold; not to be changed. */
    BitSet present() {
        return present;
    }

    /** The numbers of the yes-or-no facts that do not hold; not to be changed. */
    BitSet absent() {
        return absent;
    }

    /** The numbers of the facts without a value; not to be changed. */
    BitSet missing() {
        return missing;
    }

    /** The numbers of the facts that have another value in another sheet. */
    BitSet changed(FactSheet other) {
        BitSet changed = new BitSet(values.length);
        for (int fact = 0; fact < values.length; fact++) {
            if (values[fact] != other.values[fact] && !values[fact].equals(other.values[fact])) {
                changed.set(fact);
            }
        }
        return changed;
    }
}
