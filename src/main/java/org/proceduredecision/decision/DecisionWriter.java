package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Covered;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.MatchedDiagnosis;
import org.proceduredecision.answer.Named;
import org.proceduredecision.answer.Outcome;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.appraisal.CellCatalog;
import org.proceduredecision.appraisal.MissingFacts;
import org.proceduredecision.appraisal.OpenFacts;
import org.proceduredecision.appraisal.Standing;
import org.proceduredecision.appraisal.Verdicts;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.decision.Deliberation.Shown;
import org.proceduredecision.knowledge.Source;
import org.proceduredecision.request.Question;

/** Writes what was found for a question as an answer of the depth asked for. */
final class DecisionWriter {

    private final Deliberation found;
    private final Question question;
    private final BoundRelease release;
    private final Verdicts verdicts;
    private final Depth depth;
    private final ReleaseViews views;
    private final HoldWriter holds;
    private final EntryWriter entries;

    DecisionWriter(Deliberation found, Depth depth, ReleaseViews views, CellCatalog cells, CoverageBook book) {
        this.found = found;
        this.question = found.question();
        this.release = found.release();
        this.verdicts = found.verdicts();
        this.depth = depth;
        this.views = views;
        this.holds = new HoldWriter(release, verdicts);
        TestWriter tests = new TestWriter(verdicts, depth);
        CoverageWriter coverage =
                new CoverageWriter(book, question.resolved().coverage(), verdicts.facts(), tests, depth);
        this.entries = depth == Depth.BRIEF
                ? new BriefEntries(views.facts(), verdicts, coverage)
                : new ExplainedEntries(views, verdicts, depth, tests, holds, coverage, cells);
    }

    Decision write(MissingWriter missingWriter, NoteWriter noteWriter) {
        List<Alert> alerts = new AlertWriter(verdicts, depth).alerts(found.table());
        BitSet waitedForByAll = found.waitedForByAll();
        List<Candidate> candidates = candidates(waitedForByAll);
        List<Exclusion> excluded = exclusions();
        List<ShownNote> notes =
                depth == Depth.FULL ? noteWriter.notes(question.diagnosis(), candidateStandings()) : List.of();
        MissingFacts missing = missing();
        List<Covered> covered = covered();
        return new Decision(
                views.ids().of(question.resolved()),
                views.reference(),
                depth == Depth.BRIEF ? Optional.empty() : Optional.of(question.resolved()),
                new Named(question.location().id(), question.location().name()),
                question.resolved().side(),
                new MatchedDiagnosis(
                        question.diagnosis().id(), question.diagnosis().name(), question.matched()),
                found.outcome(),
                SummaryWriter.write(found.table(), found.outcome(), alerts, counts(missing), covered),
                alerts,
                candidates,
                excluded,
                views.facts().ids(waitedForByAll),
                notes,
                missingWriter.write(missing, depth == Depth.BRIEF ? List.of() : candidateStandings(), depth),
                sources(alerts, candidates, excluded, notes),
                covered,
                release.release().info().disclaimer());
    }

    private List<Standing> candidateStandings() {
        return found.candidates().stream().map(Shown::standing).toList();
    }

    private List<Candidate> candidates(BitSet waitedForByAll) {
        List<Candidate> candidates = new ArrayList<>(found.candidates().size());
        for (Shown shown : found.candidates()) {
            candidates.add(entries.candidate(candidates.size() + 1, shown, waitedForByAll));
        }
        return candidates;
    }

    private List<Exclusion> exclusions() {
        List<Exclusion> exclusions = new ArrayList<>(found.exclusions().size());
        for (Shown shown : found.exclusions()) {
            exclusions.add(entries.exclusion(shown));
        }
        return exclusions;
    }

    private SummaryWriter.Counts counts(MissingFacts missing) {
        return new SummaryWriter.Counts(
                found.candidates().size(), found.exclusions().size(), missing.decisiveCount());
    }

    private MissingFacts missing() {
        MissingFacts missing = new MissingFacts(views.facts(), views.askingOrder(), verdicts);
        found.candidates().forEach(shown -> missing.addDecisive(shown.standing(), shown.waitsFor()));
        found.exclusions().forEach(shown -> missing.addDecisive(shown.standing(), shown.waitsFor()));
        if (depth != Depth.BRIEF) {
            addRest(missing);
        }
        return missing;
    }

    /** What is missing besides, and changes no status. */
    private void addRest(MissingFacts missing) {
        found.candidates().forEach(shown -> missing.addAll(shown.standing()));
        found.exclusions().forEach(shown -> missing.addAll(shown.standing()));
        missing.add(OpenFacts.ofFlags(found.table().flags(), verdicts));
        BitSet ofPlan = holds.openFacts();
        candidateStandings()
                .forEach(standing ->
                        missing.addAffecting(ofPlan, standing.line().procedure().id()));
    }

    private List<Source> sources(
            List<Alert> alerts, List<Candidate> candidates, List<Exclusion> excluded, List<ShownNote> notes) {
        return depth == Depth.BRIEF
                ? List.of()
                : new CitedSources()
                        .alerts(alerts)
                        .candidates(candidates)
                        .exclusions(excluded)
                        .notes(notes)
                        .of(release);
    }

    private List<Covered> covered() {
        return found.outcome() == Outcome.NOT_COVERED
                ? views.coveredFrom(question.location(), question.diagnosis())
                : List.of();
    }
}
