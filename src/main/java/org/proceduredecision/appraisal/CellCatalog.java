package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.BoundRelease;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.Checks;
import org.proceduredecision.binding.Line;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.condition.FactCells;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.knowledge.FactKnowledge;

/** The cells of each line's facts, parted when a line is first searched and kept; safe for any number of threads. */
public final class CellCatalog {

    private record CellKey(Fact fact, List<Predicate> predicates) {}

    private final BoundRelease release;
    private final List<Fact> facts;
    private final Map<Fact, List<Predicate>> ofAssumptions;
    private final Map<CellKey, FactCells> cells = new ConcurrentHashMap<>();
    private final Map<Line, LineCells> lines = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The catalogue of a release, still empty. */
    public CellCatalog(BoundRelease release) {
        this.release = release;
        this.facts = Stream.concat(
                        release.release().terminology().facts().facts().stream(),
                        Stream.of(release.release().terminology().facts().side()))
                .toList();
        this.ofAssumptions = ExampleSearch.predicatesByFact(release.release().factKnowledge().stream()
                .map(FactKnowledge::assumedWhen)
                .toList());
    }

    /** All facts, the side included. */
    List<Fact> facts() {
        return facts;
    }

    /** The cells of a line's facts. Lines of no rules are not kept, since they are made anew for each request. */
    LineCells of(Line line) {
        return line.rules().isEmpty() ? part(line) : lines.computeIfAbsent(line, this::part);
    }

    private LineCells part(Line line) {
        Map<Fact, FactCells> byFact = new HashMap<>();
        ExampleSearch.predicatesByFact(conditions(line))
                .forEach((fact, predicates) -> byFact.put(fact, part(fact, predicates)));
        return new LineCells(line, Map.copyOf(byFact));
    }

    private FactCells part(Fact fact, List<Predicate> ofLine) {
        List<Predicate> predicates = new ArrayList<>(ofLine);
        predicates.addAll(ofAssumptions.getOrDefault(fact, List.of()));
        List<Predicate> distinct = predicates.stream().distinct().toList();
        return cells.computeIfAbsent(new CellKey(fact, distinct), key -> FactCells.of(fact, distinct));
    }

    /** Every condition that takes part in the finding of a line. */
    private List<Condition> conditions(Line line) {
        Stream<Checks> checks =
                Stream.concat(Stream.of(line.checks()), line.rules().stream().map(BoundRule::checks));
        return Stream.of(
                        line.rules().stream().map(BoundRule::condition),
                        line.blockingFlags().stream().map(BoundFlag::condition),
                        checks.flatMap(each -> Stream.concat(each.required().stream(), each.absolute().stream()))
                                .map(BoundCheck::condition))
                .flatMap(numbers -> numbers)
                .distinct()
                .map(release.conditions()::get)
                .toList();
    }
}
