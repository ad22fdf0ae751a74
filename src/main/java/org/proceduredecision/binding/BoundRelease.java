package org.proceduredecision.binding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.binding.LineBinder.ProblemKey;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.AntithromboticHold;
import org.proceduredecision.knowledge.BleedingFactor;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Source;

/** A release bound for deciding; immutable. */
public final class BoundRelease {

    private final KnowledgeRelease release;
    private final ConditionTable conditions;
    private final List<BoundFlag> flags;
    private final LineBinder lines;
    private final Map<String, Source> sources;
    private final Map<ProblemKey, ProblemTable> problems = new HashMap<>();
    private final Map<String, List<BoundHold>> holds = new HashMap<>();
    private final List<BoundFactor> factors;

    /** Binds a release. */
    public BoundRelease(KnowledgeRelease release) {
        ConditionTable.Numbering numbering = new ConditionTable.Numbering();
        EvidenceBinder evidence = new EvidenceBinder(release);
        this.release = release;
        CheckBinder checks = new CheckBinder(release.safety(), numbering);
        this.flags = checks.flags();
        this.lines = new LineBinder(release, checks, evidence, numbering);
        this.sources = evidence.sources();
        Map<ProblemKey, List<BoundRule>> rules = lines.rules(release.rules());
        release.terminology().diagnoses().forEach(diagnosis -> addProblems(diagnosis, rules));
        release.safety().antithromboticHolds().stream()
                .sorted(Comparator.comparing(AntithromboticHold::id))
                .forEach(hold -> holds.computeIfAbsent(hold.drug(), key -> new ArrayList<>())
                        .add(new BoundHold(hold, numbering.number(hold.when()))));
        this.factors = release.safety().bleedingFactors().stream()
                .sorted(Comparator.comparing(BleedingFactor::id))
                .map(factor -> new BoundFactor(factor, numbering.number(factor.when())))
                .toList();
        release.terminology().procedures().forEach(checks::checks);
        this.conditions = numbering.finish(new FactMovers(release.factKnowledge()));
    }

    private void addProblems(Diagnosis diagnosis, Map<ProblemKey, List<BoundRule>> rules) {
        Map<String, Location> locations =
                release.terminology().locations().stream().collect(Collectors.toMap(Location::id, Function.identity()));
        List<BoundFlag> lookedFor = flags.stream()
                .filter(flag -> flag.flag().isLookedForIn(diagnosis))
                .toList();
        List<Fact> unread = unreadSigns(lookedFor);
        for (String location : diagnosis.locations()) {
            ProblemKey key = new ProblemKey(diagnosis.id(), location);
            List<Line> ofProblem = lines.lines(rules.getOrDefault(key, List.of()), lookedFor);
            problems.put(key, new ProblemTable(diagnosis, locations.get(location), ofProblem, lookedFor, unread));
        }
    }

    private List<Fact> unreadSigns(List<BoundFlag> flags) {
        Set<Fact> read = new HashSet<>();
        flags.forEach(flag -> read.addAll(flag.reads()));
        return release.terminology().facts().facts().stream()
                .filter(fact -> fact.group() == FactGroup.RED_FLAG && fact.type() == FactType.BOOLEAN)
                .filter(fact -> !read.contains(fact))
                .toList();
    }

    /** The release itself. */
    public KnowledgeRelease release() {
        return release;
    }

    /** Its conditions. */
    public ConditionTable conditions() {
        return conditions;
    }

    /** All that concerns a diagnosis at one of its locations. */
    public ProblemTable problem(Diagnosis diagnosis, Location location) {
        return problems.get(new ProblemKey(diagnosis.id(), location.id()));
    }

    /** Whether there are rules for a diagnosis at a location. */
    public boolean covers(String diagnosis, String location) {
        ProblemTable table = problems.get(new ProblemKey(diagnosis, location));
        return table != null && !table.lines().isEmpty();
    }

    /** A procedure for which no rule of a problem speaks. */
    public Line unruled(Procedure procedure, ProblemTable table) {
        return lines.line(Optional.empty(), procedure, List.of(), table.flags());
    }

    /** The rows on holding a drug, by id. */
    public List<BoundHold> holds(String drug) {
        return holds.getOrDefault(drug, List.of());
    }

    /** What makes a patient bleed more. */
    public List<BoundFactor> factors() {
        return factors;
    }

    /** The source of that id. */
    public Source source(String id) {
        return sources.get(id);
    }
}
