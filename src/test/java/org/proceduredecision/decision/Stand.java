package org.proceduredecision.decision;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.knowledge.Role;

/**
 * Where a procedure stands in an answer, be it as a candidate or excluded.
 *
 * @param status the status of a candidate
 * @param reason the reason of an exclusion
 * @param settled whether that is settled
 */
record Stand(Optional<Status> status, Optional<Reason> reason, boolean settled) {

    /** One procedure in one role, of which an answer has one entry. */
    record Entry(String procedure, Optional<Role> role) {}

    /** The stand of every entry of an answer, in its order; two of one procedure and role are an error. */
    static Map<Entry, Stand> all(Decision decision) {
        return Stream.concat(
                        decision.candidates().stream().map(each -> Map.entry(entry(each), of(each))),
                        decision.excluded().stream().map(each -> Map.entry(entry(each), of(each))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Stand::twice, LinkedHashMap::new));
    }

    private static Stand twice(Stand one, Stand other) {
        throw new AssertionError("one procedure stands twice in one role: " + one + " and " + other);
    }

    static Entry entry(Candidate candidate) {
        return new Entry(candidate.procedure().id(), Optional.of(candidate.role()));
    }

    static Entry entry(Exclusion exclusion) {
        return new Entry(exclusion.procedure().id(), exclusion.role());
    }

    private static Stand of(Candidate candidate) {
        return new Stand(Optional.of(candidate.status()), Optional.empty(), candidate.settled());
    }

    private static Stand of(Exclusion exclusion) {
        return new Stand(Optional.empty(), Optional.of(exclusion.reason()), exclusion.settled());
    }

    /** Whether a later stand moves nothing of this one, which is settled; an exclusion may gain a stronger reason. */
    boolean isKeptBy(Stand later) {
        boolean sameOrStronger = reason.isPresent()
                ? later.reason.isPresent() && later.reason.get().compareTo(reason.get()) <= 0
                : status.equals(later.status);
        return later.settled && sameOrStronger;
    }
}
