package org.proceduredecision.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Covered;
import org.proceduredecision.answer.KnowledgeReference;
import org.proceduredecision.answer.Named;
import org.proceduredecision.appraisal.AskingOrder;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** The parts of answers that hang on the release alone, made once. */
final class ReleaseViews {

    private static final Comparator<Diagnosis> BY_ID = Comparator.comparing(Diagnosis::id);

    private final FactCatalog facts;
    private final AskingOrder askingOrder;
    private final KnowledgeReference reference;
    private final DecisionIds ids;
    private final Map<String, Procedure> procedures;
    private final Map<String, List<Named>> indications;
    private final List<Covered> covered;

    ReleaseViews(KnowledgeRelease release) {
        this.facts = release.terminology().facts();
        this.askingOrder = new AskingOrder(facts);
        this.reference = new KnowledgeReference(
                release.info().version(), release.digest(), release.info().status());
        this.ids = new DecisionIds(release.digest());
        this.procedures = release.terminology().procedures().stream()
                .collect(Collectors.toUnmodifiableMap(Procedure::id, Function.identity()));
        this.indications = indications(release);
        this.covered = covered(release);
    }

    FactCatalog facts() {
        return facts;
    }

    /** In which order missing facts are asked for. */
    AskingOrder askingOrder() {
        return askingOrder;
    }

    KnowledgeReference reference() {
        return reference;
    }

    /** The ids of decisions. */
    DecisionIds ids() {
        return ids;
    }

    Procedure procedure(String id) {
        return procedures.get(id);
    }

    /** The diagnoses for which a rule offers a procedure. */
    List<Named> indications(Procedure procedure) {
        return indications.getOrDefault(procedure.id(), List.of());
    }

    /**
     * What is covered, at the location first, then where else the diagnosis occurs, then everywhere; at each location the
     * diagnoses first that are at home there.
     */
    List<Covered> coveredFrom(Location location, Diagnosis diagnosis) {
        return covered.stream()
                .sorted(Comparator.comparingInt(each -> distance(each, location, diagnosis)))
                .toList();
    }

    private static int distance(Covered covered, Location location, Diagnosis diagnosis) {
        if (covered.location().id().equals(location.id())) {
            return 0;
        }
        return diagnosis.occursAt(covered.location().id()) ? 1 : 2;
    }

    private static Map<String, List<Named>> indications(KnowledgeRelease release) {
        Map<String, Set<String>> diagnoses = new LinkedHashMap<>();
        release.rules().stream()
                .filter(rule -> !rule.recommendation().isAgainst())
                .forEach(rule -> diagnoses
                        .computeIfAbsent(rule.procedure(), key -> new LinkedHashSet<>())
                        .add(rule.diagnosis()));
        Map<String, List<Named>> named = new LinkedHashMap<>();
        diagnoses.forEach((procedure, ids) -> named.put(procedure, named(release, ids, BY_ID)));
        return named;
    }

    /** The diagnoses of some ids, in that order. */
    private static List<Named> named(KnowledgeRelease release, Set<String> ids, Comparator<Diagnosis> order) {
        return release.terminology().diagnoses().stream()
                .filter(diagnosis -> ids.contains(diagnosis.id()))
                .sorted(order)
                .map(diagnosis -> new Named(diagnosis.id(), diagnosis.name()))
                .toList();
    }

    private static List<Covered> covered(KnowledgeRelease release) {
        Map<String, Set<String>> byLocation = new LinkedHashMap<>();
        for (Rule rule : release.rules()) {
            rule.locations()
                    .forEach(location -> byLocation
                            .computeIfAbsent(location, key -> new LinkedHashSet<>())
                            .add(rule.diagnosis()));
        }
        List<Covered> covered = new ArrayList<>();
        List<Location> locations = release.terminology().locations().stream()
                .sorted(Comparator.comparing(Location::id))
                .toList();
        for (Location location : locations) {
            Set<String> ids = byLocation.getOrDefault(location.id(), Set.of());
            if (!ids.isEmpty()) {
                Comparator<Diagnosis> nearest = Comparator.comparing(diagnosis -> !diagnosis.isAtHomeAt(location.id()));
                covered.add(new Covered(
                        new Named(location.id(), location.name()), named(release, ids, nearest.thenComparing(BY_ID))));
            }
        }
        return List.copyOf(covered);
    }
}
