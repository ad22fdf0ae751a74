package org.proceduredecision.api.vocabulary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.CheckKind;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Severity;

/**
 * A check that applies to what a rule offers.
 *
 * @param id its identifier
 * @param kind what kind of check it is
 * @param need whether a prerequisite is required or advised
 * @param severity how much a contraindication or caution matters
 * @param when the FEEL condition: what must hold for a prerequisite, what must not for the others
 * @param message what is to be done or known
 * @param mitigation what to do about it
 * @param sources ids of the sources; empty = clinical practice
 * @param verified whether it was read in a public copy of the sources
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RuleCheck(
        String id,
        CheckKind kind,
        Optional<Need> need,
        Optional<Severity> severity,
        String when,
        String message,
        String mitigation,
        @JsonInclude(JsonInclude.Include.ALWAYS) List<String> sources,
        boolean verified) {

    static RuleCheck of(RedFlag row) {
        return new RuleCheck(
                row.id(),
                CheckKind.RED_FLAG,
                Optional.empty(),
                Optional.empty(),
                text(row.when()),
                row.name(),
                row.action(),
                row.sources(),
                row.verified());
    }

    static RuleCheck of(Prerequisite row) {
        return new RuleCheck(
                row.id(),
                CheckKind.PREREQUISITE,
                Optional.of(row.need()),
                Optional.empty(),
                text(row.when()),
                row.message(),
                "",
                row.sources(),
                row.verified());
    }

    static RuleCheck of(Contraindication row) {
        return new RuleCheck(
                row.id(),
                row.severity() == Severity.CAUTION ? CheckKind.CAUTION : CheckKind.CONTRAINDICATION,
                Optional.empty(),
                Optional.of(row.severity()),
                text(row.when()),
                row.message(),
                row.mitigation(),
                row.sources(),
                row.verified());
    }

    private static String text(Condition when) {
        return when.isAlways() ? "" : when.text();
    }
}
