package org.proceduredecision.cases;

import static org.proceduredecision.cases.ClinicalCase.orEmpty;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.proceduredecision.answer.CheckVerdict;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.answer.Reason;
import org.proceduredecision.answer.Status;
import org.proceduredecision.knowledge.Agreement;
import org.proceduredecision.knowledge.Recommendation;
import org.proceduredecision.knowledge.Role;
import org.proceduredecision.knowledge.Stance;

/**
 * What an answer at depth full must hold. Whatever is left out is not looked at.
 *
 * @param outcome what the decision comes to
 * @param rejected in place of an outcome: pointer and code of each fault, exactly these in this order
 * @param resolved the location, side and diagnosis that the words or codes mean
 * @param alerts ids of exactly these alerts, in this order
 * @param candidates these are candidates, in this relative order
 * @param excluded these are excluded
 * @param only the candidates and exclusions are of exactly these procedures
 * @param checks by procedure and id of the check
 * @param concerns by procedure, ids that are among the concerns
 * @param plan by procedure and drug, a time to hold that one row gives
 * @param raised by procedure and drug, a time to hold that one row gives for the next bleeding stratum
 * @param evidence by rule and source, a stance that is shown
 * @param notes ids that are among the notes
 * @param missing ids that are among the missing facts
 * @param notMissing ids that are not among the missing facts
 * @param coverage by procedure and id of the criterion
 * @param wouldChange by procedure and the status or reason it leads to, sets of facts that are offered
 * @param sources ids that are among the cited sources
 */
record Want(
        Optional<Outcome> outcome,
        Optional<List<String>> rejected,
        Map<String, String> resolved,
        Optional<List<String>> alerts,
        List<WantedCandidate> candidates,
        List<WantedExclusion> excluded,
        Optional<List<String>> only,
        Map<String, Map<String, CheckVerdict>> checks,
        Map<String, List<String>> concerns,
        Map<String, Map<String, String>> plan,
        Map<String, Map<String, String>> raised,
        Map<String, Map<String, Stance>> evidence,
        List<String> notes,
        List<String> missing,
        List<String> notMissing,
        Map<String, Map<String, CheckVerdict>> coverage,
        Map<String, Map<String, List<List<String>>>> wouldChange,
        List<String> sources) {
    Want {
        if (outcome.isPresent() == rejected.isPresent()) {
            throw new IllegalArgumentException("an expectation needs an outcome, or the faults of a rejected request");
        }
        resolved = orEmpty(resolved);
        candidates = orEmpty(candidates);
        excluded = orEmpty(excluded);
        checks = orEmpty(checks);
        concerns = orEmpty(concerns);
        plan = orEmpty(plan);
        raised = orEmpty(raised);
        evidence = orEmpty(evidence);
        notes = orEmpty(notes);
        missing = orEmpty(missing);
        notMissing = orEmpty(notMissing);
        coverage = orEmpty(coverage);
        wouldChange = orEmpty(wouldChange);
        sources = orEmpty(sources);
    }

    /**
     * A candidate; members left out are not looked at.
     *
     * @param alternatives rules of exactly these alternatives, in any order
     * @param waitingFor facts that it waits for, alone or with every other candidate
     */
    record WantedCandidate(
            String procedure,
            Optional<Role> role,
            Optional<Status> status,
            Optional<Boolean> settled,
            Optional<String> rule,
            Optional<Recommendation> recommendation,
            Optional<Agreement> agreement,
            Optional<Integer> step,
            Optional<List<String>> alternatives,
            Optional<List<String>> waitingFor) {}

    /** An exclusion; members left out are not looked at. */
    record WantedExclusion(
            String procedure,
            Optional<Role> role,
            Optional<Reason> reason,
            Optional<Boolean> settled,
            Optional<String> rule,
            Optional<Recommendation> recommendation,
            Optional<Agreement> agreement) {}
}
