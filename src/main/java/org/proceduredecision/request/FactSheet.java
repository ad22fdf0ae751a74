package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.FactValue.Truth;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.condition.FactReader;
import org.proceduredecision.request.PatientFacts.Contradiction;

/** The value of each fact by its number and where it comes from, while they are being put together. Not for several threads. */
final class FactSheet implements FactReader {

    private final FactValue[] values;
    private final BitSet missing;
    private final BitSet present;
    private final BitSet absent;
    private final BitSet supplied;
    private final BitSet implied;
    private final List<Contradiction> contradictions = new ArrayList<>(0);

    private FactSheet(
            FactValue[] values, BitSet missing, BitSet present, BitSet absent, BitSet supplied, BitSet implied) {
        this.values = values;
        this.missing = missing;
        this.present = present;
        this.absent = absent;
        this.supplied = supplied;
        this.implied = implied;
    }

    /** Nothing is known of so many facts. */
    static FactSheet empty(int facts) {
        FactValue[] values = new FactValue[facts];
        Arrays.fill(values, FactValue.UNKNOWN);
        BitSet missing = new BitSet(facts);
        missing.set(0, facts);
        return new FactSheet(
                values, missing, new BitSet(facts), new BitSet(facts), new BitSet(facts), new BitSet(facts));
    }

    FactSheet copy() {
        return new FactSheet(values.clone(), copy(missing), copy(present), copy(absent), copy(supplied), copy(implied));
    }

    private static BitSet copy(BitSet numbers) {
        return (BitSet) numbers.clone();
    }

    /** Writes a value that the caller gave. */
    void supply(int fact, FactValue value) {
        set(fact, value);
        supplied.set(fact);
    }

    /** Writes a value that follows from another fact, or from the words of the request; a given fact keeps its own. */
    void imply(StatedFact stated, String by) {
        int fact = stated.fact().order();
        if (!isGiven(fact)) {
            set(fact, stated.value());
            implied.set(fact);
        } else if (!values[fact].equals(stated.value())) {
            contradictions.add(new Contradiction(stated.fact(), values[fact], stated.value(), by));
        }
    }

    /** Writes a value that is only assumed, for a fact that has none. */
    void assume(int fact, FactValue value) {
        assert !knows(fact);
        set(fact, value);
    }

    private void set(int fact, FactValue value) {
        assert value.isKnown();
        values[fact] = value;
        missing.clear(fact);
        if (value instanceof Truth truth) {
            present.set(fact, truth.value());
            absent.set(fact, !truth.value());
        }
    }

    @Override
    public FactValue value(Fact fact) {
        return values[fact.order()];
    }

    FactValue value(int fact) {
        return values[fact];
    }

    /** Where the value of a fact comes from; as if supplied where it has none, for nothing was put in its place. */
    Basis basis(int fact) {
        if (implied.get(fact)) {
            return Basis.IMPLIED;
        }
        return supplied.get(fact) || missing.get(fact) ? Basis.SUPPLIED : Basis.ASSUMED;
    }

    boolean knows(int fact) {
        return values[fact] != FactValue.UNKNOWN;
    }

    /** Whether a fact has a value that is more than assumed. */
    boolean isGiven(int fact) {
        return supplied.get(fact) || implied.get(fact);
    }

    /** What was implied against what was given. */
    List<Contradiction> contradictions() {
        return contradictions;
    }

    /** The numbers of the facts without a value; not to be changed. */
    BitSet missing() {
        return missing;
    }

    /** The numbers of the facts that hold; not to be changed. */
    BitSet present() {
        return present;
    }

    /** The numbers of the yes-or-no facts that do not hold; not to be changed. */
    BitSet absent() {
        return absent;
    }

    /** The numbers of the facts that the caller gave; not to be changed. */
    BitSet supplied() {
        return supplied;
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
