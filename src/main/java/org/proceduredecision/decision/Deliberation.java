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
import org.proceduredecision.binding.FlagGroup;
import org.proceduredecision.binding.Line;
import org.proceduredecision.binding.ProblemTable;
import org.proceduredecision.clinical.FactCatalog;
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

        private static final BitSet NOTHING = new BitSet(0);

        static Shown of(Standing standing, Verdicts verdicts) {
            return new Shown(standing, OpenFacts.decisive(standing, verdicts));
        }

        /** Ids of the missing facts that it waits for. */
        List<String> waitingFor(FactCatalog catalog) {
            return waitingFor(catalog, NOTHING);
        }

        /** The same without some that are said elsewhere. */
        List<String> waitingFor(FactCatalog catalog, BitSet saidElsewhere) {
            if (waitsFor.isEmpty()) {
                return List.of();
            }
            BitSet own = (BitSet) waitsFor.clone();
            own.andNot(saidElsewhere);
            return catalog.ids(own);
        }
    }

    static Deliberation of(Question question, BoundRelease release, ReleaseViews views) {
        ProblemTable table = release.problem(question.diagnosis(), question.location());
        Verdicts verdicts = new Verdicts(table, question.facts());
        List<Standing> all = appraise(table.lines(), verdicts);
        List<Standing> shown =
                question.procedures().all() ? all : askedFor(question, table, all, verdicts, release, views);
        return new Deliberation(
                question,
                release,
                verdicts,
                table,
                outcome(table, all, verdicts),
                shown(Ranking.candidates(shown, verdicts), verdicts),
                shown(Ranking.exclusions(shown), verdicts));
    }

    private static List<Standing> appraise(List<Line> lines, Verdicts verdicts) {
        List<Standing> standings = new ArrayList<>(lines.size());
        for (Line line : lines) {
            standings.add(Appraiser.appraise(line, verdicts));
        }
        return standings;
    }

    /** What was asked for, procedures without a rule here too: each must appear all the same. */
    private static List<Standing> askedFor(
            Question question,
            ProblemTable table,
            List<Standing> all,
            Verdicts verdicts,
            BoundRelease release,
            ReleaseViews views) {
        List<Standing> shown = new ArrayList<>(all);
        shown.removeIf(standing ->
                !question.procedures().includes(standing.line().procedure().id()));
        List<Line> unruled = unruled(question, table, release, views);
        unruled.forEach(line -> verdicts.find(line.reach()));
        shown.addAll(appraise(unruled, verdicts));
        return shown;
    }

    private static List<Shown> shown(List<Standing> standings, Verdicts verdicts) {
        List<Shown> shown = new ArrayList<>(standings.size());
        for (Standing standing : standings) {
            shown.add(Shown.of(standing, verdicts));
        }
        return shown;
    }

    private static List<Line> unruled(Question question, ProblemTable table, BoundRelease release, ReleaseViews views) {
        Set<String> ruled = new LinkedHashSet<>();
        table.lines().forEach(line -> ruled.add(line.procedure().id()));
        return question.procedures().ids().stream()
                .filter(id -> !ruled.contains(id))
                .map(id -> release.unruled(views.procedure(id), table))
                .toList();
    }

    private static Outcome outcome(ProblemTable table, List<Standing> all, Verdicts verdicts) {
        if (isUrgent(table.flags(), verdicts)) {
            return Outcome.URGENT_REFERRAL;
        }
        if (all.isEmpty()) {
            return Outcome.NOT_COVERED;
        }
        for (Standing standing : all) {
            if (standing.finding().isCandidate()) {
                return Outcome.CANDIDATES;
            }
        }
        return Outcome.NONE_RECOMMENDED;
    }

    private static boolean isUrgent(FlagGroup flags, Verdicts verdicts) {
        return verdicts.any(flags.conditions()) == Verdict.TRUE
                && flags.flags().stream()
                        .filter(flag -> flag.flag().urgency() != Urgency.REVIEW)
                        .anyMatch(flag -> verdicts.of(flag.condition()) == Verdict.TRUE);
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
