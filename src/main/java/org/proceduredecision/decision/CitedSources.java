package org.proceduredecision.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proceduredecision.answer.Alert;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Check;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.answer.HoldPlan;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownNote;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.knowledge.Source;

/** Gathers the sources that an answer cites, in alphabetical order of their ids. */
final class CitedSources {

    private final Set<String> ids = new TreeSet<>();

    CitedSources alerts(List<Alert> alerts) {
        alerts.forEach(alert -> ids.addAll(alert.sources()));
        return this;
    }

    CitedSources candidates(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            add(candidate.evidence(), candidate.checks());
            candidate.antithromboticPlan().stream().map(HoldPlan::sources).forEach(ids::addAll);
            candidate.coverage().forEach(each -> each.sources().ifPresent(ids::addAll));
        }
        return this;
    }

    CitedSources exclusions(List<Exclusion> exclusions) {
        exclusions.forEach(exclusion -> add(exclusion.evidence(), exclusion.checks()));
        return this;
    }

    CitedSources notes(List<ShownNote> notes) {
        notes.forEach(note -> ids.addAll(note.sources()));
        return this;
    }

    private void add(List<ShownEvidence> evidence, List<Check> checks) {
        Stream.concat(
                        evidence.stream().map(ShownEvidence::source),
                        checks.stream().flatMap(check -> check.sources().stream()))
                .forEach(ids::add);
    }

    List<Source> of(BoundRelease release) {
        return ids.stream().map(release::source).toList();
    }
}
