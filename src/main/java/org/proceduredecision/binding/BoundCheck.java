package org.proceduredecision.binding;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Severity;

/**
 * A prerequisite, contraindication or caution with the number of its condition.
 *
 * @param position its place among all checks: prerequisites first, the weightier first, then by id
 * @param id its identifier
 * @param kind what kind of check it is
 * @param need whether a prerequisite is required or advised
 * @param severity how much a contraindication or caution matters
 * @param appliesTo what it applies to
 * @param namesRules whether that hangs on the rule that offers a procedure, and not on the procedure alone
 * @param condition the number of its condition
 * @param message what is to be done or known
 * @param mitigation what to do about it
 * @param sources ids of the sources
 * @param verified whether it was read in a public copy of the sources
 */
public record BoundCheck(
        int position,
        String id,
        CheckKind kind,
        Optional<Need> need,
        Optional<Severity> severity,
        Selector appliesTo,
        boolean namesRules,
        int condition,
        String message,
        String mitigation,
        List<String> sources,
        boolean verified) {

    static BoundCheck of(int position, Prerequisite check, int condition) {
        return new BoundCheck(
                position,
                check.id(),
                CheckKind.PREREQUISITE,
                Optional.of(check.need()),
                Optional.empty(),
                check.appliesTo(),
                check.appliesTo().namesRules(),
                condition,
                check.message(),
                "",
                check.sources(),
                check.verified());
    }

    static BoundCheck of(int position, Contraindication check, int condition) {
        return new BoundCheck(
                position,
                check.id(),
                check.severity() == Severity.CAUTION ? CheckKind.CAUTION : CheckKind.CONTRAINDICATION,
                Optional.empty(),
                Optional.of(check.severity()),
                check.appliesTo(),
                check.appliesTo().namesRules(),
                condition,
                check.message(),
                check.mitigation(),
                check.sources(),
                check.verified());
    }

    /** The check as it applies to a procedure. */
    BoundCheck to(Procedure procedure) {
        return !namesRules || appliesTo.hangsOnRule(procedure)
                ? this
                : new BoundCheck(
                        position,
                        id,
                        kind,
                        need,
                        severity,
                        appliesTo,
                        false,
                        condition,
                        message,
                        mitigation,
                        sources,
                        verified);
    }

    /** Whether it defers a candidate while unmet. */
    public boolean isRequired() {
        return need.filter(Need.REQUIRED::equals).isPresent();
    }

    /** Whether it forbids a procedure while present. */
    public boolean isAbsolute() {
        return severity.filter(Severity.ABSOLUTE::equals).isPresent();
    }

    /** Whether it is a relative contraindication. */
    boolean isRelative() {
        return severity.filter(Severity.RELATIVE::equals).isPresent();
    }

    /** Whether it is a concern, and no more, while present. */
    public boolean isConcern() {
        return severity.isPresent() && !isAbsolute();
    }
}
