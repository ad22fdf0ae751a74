package org.proceduredecision.appraisal;

import java.util.Optional;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;

/** Where a procedure stands: the status of a candidate or the reason of an exclusion, best first. */
public enum Finding {
    ELIGIBLE(Status.ELIGIBLE),
    UNDETERMINED(Status.UNDETERMINED),
    DEFERRED(Status.DEFERRED),
    RED_FLAG(Reason.RED_FLAG),
    CONTRAINDICATED(Reason.CONTRAINDICATED),
    RECOMMENDED_AGAINST(Reason.RECOMMENDED_AGAINST),
    NOT_INDICATED(Reason.NOT_INDICATED);

    private final Optional<Status> status;
    private final Optional<Reason> reason;

    Finding(Status status) {
        this.status = Optional.of(status);
        this.reason = Optional.empty();
    }

    Finding(Reason reason) {
        this.status = Optional.empty();
        this.reason = Optional.of(reason);
    }

    /** The status of a candidate; empty for an exclusion. */
    public Optional<Status> status() {
        return status;
    }

    /** The reason of an exclusion; empty for a candidate. */
    public Optional<Reason> reason() {
        return reason;
    }

    /** Whether it is a candidate's. */
    public boolean isCandidate() {
        return status.isPresent();
    }

    /** Whether it is a better status than another; exclusions are no better than each other. */
    public boolean isBetterThan(Finding other) {
        return isCandidate() && compareTo(other) < 0;
    }
}
