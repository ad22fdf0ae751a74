package org.proceduredecision.binding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** Gathers all that concerns each problem, each rule bound once however many locations it holds at. */
final class ProblemBinder {

    private final LineBinder lines;
    private final FlagBinder flags;
    private final Numbering shared;
    private final Readers sharedReaders;
    private final FactMovers movers;
    private final TestBinder tests;
    private final Map<String, Location> locations;
    private final Map<String, List<Rule>> rules;

    ProblemBinder(KnowledgeRelease release, LineBinder lines, FlagBinder flags, Numbering numbering) {
        this.lines = lines;
        this.flags = flags;
        this.shared = numbering.frozen();
        this.sharedReaders = Readers.NONE.and(shared.shared(), 0);
        this.movers = new FactMovers(release.factKnowledge());
        this.tests = new TestBinder(shared.shared().size());
        this.locations =
                release.terminology().locations().stream().collect(Collectors.toMap(Location::id, Function.identity()));
        this.rules = release.rules().stream().collect(Collectors.groupingBy(Rule::diagnosis));
    }

    /** What concerns a diagnosis at each of its locations, by the location's id. */
    Map<String, ProblemTable> tables(Diagnosis diagnosis) {
        Numbering numbering = shared.further();
        List<BoundRule> bound = lines.bind(rules.getOrDefault(diagnosis.id(), List.of()), numbering);
        ConditionTable conditions = new ConditionTable(numbering, sharedReaders, movers);
        FlagGroup lookedFor = flags.lookedFor(diagnosis);
        List<Fact> unread = flags.unread(lookedFor);
        Map<String, ProblemTable> tables = new HashMap<>();
        for (String location : diagnosis.locations()) {
            List<BoundRule> there = bound.stream()
                    .filter(rule -> rule.rule().locations().contains(location))
                    .toList();
            List<Line> ofProblem = lines.lines(there, lookedFor);
            tables.put(
                    location,
                    ProblemTable.of(
                            diagnosis, locations.get(location), conditions, ofProblem, lookedFor, unread, tests));
        }
        return tables;
    }

    /** A procedure for which no rule of a problem speaks. */
    Line unruled(Procedure procedure, ProblemTable table) {
        return lines.line(Optional.empty(), procedure, List.of(), table.flags());
    }
}
