package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.appraisal.Appraiser;
import org.proceduredecision.appraisal.OpenFacts;
import org.proceduredecision.appraisal.Ranking;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.binding.Line;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.condition.Verdict;
import org.proceduredecision.knowledge.Urgency;
import org.proceduredecision.request.Question;

/**
 * What was found for a question, before it is written.
 *
 * @param question the question
 * @param release the release it was decided from
 * @param verdicts the verdicts on the patient
 * @param table what concerns its problem
 * @param outcome what it comes to, whichever procedures were asked for
 * @param candidates the candidates asked for, best first
 * @param exclusions the exclusions asked for, in order
 */
record Deliberation(
        Question question,
        BoundRelease release,
        Verdicts verdicts,
        ProblemTable table,
        Outcome outcome,
        List<Shown> candidates,
        List<Shown> exclusions) {

    /**
     * A procedure of the answer.
     *
     * @param standing where it stands
     * @param waitsFor the numbers of the missing facts that it waits for; not to be changed
     */
    record Shown(Standing standing, BitSet waitsFor) {

        static Shown of(Standing standing, Verdicts verdicts) {
            return new Shown(standing, OpenFacts.decisive(standing, verdicts));
        }
    }

    static Deliberation of(Question question, BoundRelease release, ReleaseViews views) {
        Verdicts verdicts = new Verdicts(release.conditions(), question.facts());
        ProblemTable table = release.problem(question.diagnosis(), question.location());
        List<Standing> all = table.lines().stream()
                .map(line -> Appraiser.appraise(line, verdicts))
                .toList();
        List<Standing> shown = new ArrayList<>(all);
        shown.removeIf(standing ->
                !question.procedures().includes(standing.line().procedure().id()));
        unruled(question, table, release, views).stream()
                .map(line -> Appraiser.appraise(line, verdicts))
                .forEach(shown::add);
        return new Deliberation(
                question,
                release,
                verdicts,
                table,
                outcome(table, all, verdicts),
                shown.stream()
                        .filter(standing -> standing.finding().isCandidate())
                        .sorted(Ranking.ofCandidates(verdicts))
                        .map(standing -> Shown.of(standing, verdicts))
                        .toList(),
                shown.stream()
                        .filter(standing -> !standing.finding().isCandidate())
                        .sorted(Ranking.ofExclusions())
                        .map(standing -> Shown.of(standing, verdicts))
                        .toList());
    }

    /** Procedures that were asked for and have no rule here: each must appear all the same. */
    private static List<Line> unruled(Question question, ProblemTable table, BoundRelease release, ReleaseViews views) {
        Set<String> ruled = new LinkedHashSet<>();
        table.lines().forEach(line -> ruled.add(line.procedure().id()));
        return question.procedures().ids().stream()
                .filter(id -> !ruled.contains(id))
                .map(id -> release.unruled(views.procedure(id), table))
                .toList();
    }

    private static Outcome outcome(ProblemTable table, List<Standing> all, Verdicts verdicts) {
        boolean urgent = table.flags().stream()
                .filter(flag -> flag.flag().urgency() != Urgency.REVIEW)
                .anyMatch(flag -> verdicts.of(flag.condition()) == Verdict.TRUE);
        if (urgent) {
            return Outcome.URGENT_REFERRAL;
        }
        if (all.isEmpty()) {
            return Outcome.NOT_COVERED;
        }
        boolean any = all.stream().anyMatch(standing -> standing.finding().isCandidate());
        return any ? Outcome.CANDIDATES : Outcome.NONE_RECOMMENDED;
    }

    /** The numbers of the missing facts that every candidate waits for. */
    BitSet waitedForByAll() {
        BitSet common = new BitSet();
        for (int i = 0; i < candidates.size(); i++) {
            if (i == 0) {
                common.or(candidates.get(i).waitsFor());
            } else {
                common.and(candidates.get(i).waitsFor());
            }
        }
        return common;
    }
}
