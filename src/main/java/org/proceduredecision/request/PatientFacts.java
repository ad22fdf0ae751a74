package org.proceduredecision.request;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.condition.FactReader;

/** What is known of one patient for one decision: each fact's value and where it comes from. */
public final class PatientFacts implements FactReader {

    private final FactCompletion completion;
    private final FactValue[] supplied;
    private final FactSheet sheet;

    PatientFacts(FactCompletion completion, FactValue[] supplied) {
        this.completion = completion;
        this.supplied = supplied;
        this.sheet = completion.complete(supplied);
    }

    @Override
    public FactValue value(Fact fact) {
        return sheet.value(fact);
    }

    /** Where the value of a fact comes from; as if supplied where it has none. */
    public Basis basis(Fact fact) {
        return sheet.basis(fact.order());
    }

    /** Whether a fact has a value. */
    public boolean knows(Fact fact) {
        return sheet.knows(fact.order());
    }

    /** Whether any of some facts has a value. */
    public boolean knowsAny(List<Fact> facts) {
        for (Fact fact : facts) {
            if (knows(fact)) {
                return true;
            }
        }
        return false;
    }

    /** The numbers of the facts that have no value; not to be changed. */
    public BitSet missing() {
        return sheet.missing();
    }

    /** The numbers of the facts that the caller gave; not to be changed. */
    BitSet suppliedFacts() {
        return sheet.supplied();
    }

    /** The numbers of the facts that hold; not to be changed. */
    public BitSet present() {
        return sheet.present();
    }

    /** The numbers of the yes-or-no facts that do not hold; not to be changed. */
    public BitSet absent() {
        return sheet.absent();
    }

    /** The numbers of the facts that have another value in other facts of the patient. */
    public BitSet changed(PatientFacts other) {
        return sheet.changed(other.sheet);
    }

    /** The same patient with other values supplied for the facts of some numbers, or empty when they contradict what is stated. */
    public Optional<PatientFacts> with(int[] facts, FactValue[] newValues) {
        FactValue[] changed = supplied.clone();
        for (int i = 0; i < facts.length; i++) {
            changed[facts[i]] = newValues[i];
        }
        PatientFacts other = new PatientFacts(completion, changed);
        return other.contradictions().isEmpty() ? Optional.of(other) : Optional.empty();
    }

    /** Two values for one fact each; not to be changed. */
    List<Contradiction> contradictions() {
        return sheet.contradictions();
    }

    /** Two values for one fact: the one given, and the one that something states. */
    record Contradiction(Fact fact, FactValue given, FactValue stated, String by) {}
}
