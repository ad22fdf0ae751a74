package org.proceduredecision.appraisal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.proceduredecision.appraisal.LineCells.Parted;
import org.proceduredecision.binding.BoundCheck;
import org.proceduredecision.binding.BoundFlag;
import org.proceduredecision.binding.BoundRule;
import org.proceduredecision.binding.Checks;
import org.proceduredecision.binding.ConditionTable;
import org.proceduredecision.binding.Line;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ExampleSearch;
import org.proceduredecision.condition.FactCells;
import org.proceduredecision.condition.Predicate;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** The cells of each line's facts, parted when a line is first searched and kept; safe for any number of threads. */
public final class CellCatalog {

    private record CellKey(Fact fact, List<Predicate> predicates) {}

    private final FactCatalog catalog;
    private final Map<Fact, List<Predicate>> ofAssumptions;
    private final Map<CellKey, FactCells> cells = new ConcurrentHashMap<>();
    private final Map<Line, LineCells> lines = Collections.synchronizedMap(new IdentityHashMap<>());

    /** The catalogue of a release, still empty. */
    public CellCatalog(KnowledgeRelease release) {
        this.catalog = release.terminology().facts();
        this.ofAssumptions = ExampleSearch.predicatesByFact(
                release.factKnowledge().stream().map(FactKnowledge::assumedWhen).toList());
    }

    /** The facts. */
    FactCatalog catalog() {
        return catalog;
    }

    /** The cells of a line's facts. Lines of no rules are not kept, since they are made anew for each request. */
    LineCells of(Line line, ConditionTable conditions) {
        return line.rules().isEmpty()
                ? part(line, conditions)
                : lines.computeIfAbsent(line, key -> part(key, conditions));
    }

    private LineCells part(Line line, ConditionTable conditions) {
        Map<Integer, Parted> cells = new HashMap<>();
        ExampleSearch.predicatesByFact(conditions(line, conditions))
                .forEach((fact, predicates) -> cells.put(fact.order(), new Parted(fact, part(fact, predicates))));
        return LineCells.of(line, cells);
    }

    private FactCells part(Fact fact, List<Predicate> ofLine) {
        List<Predicate> predicates = new ArrayList<>(ofLine);
        predicates.addAll(ofAssumptions.getOrDefault(fact, List.of()));
        List<Predicate> distinct = predicates.stream().distinct().toList();
        return cells.computeIfAbsent(new CellKey(fact, distinct), key -> FactCells.of(fact, distinct));
    }

    /** Every condition that takes part in the finding of a line. */
    private static List<Condition> conditions(Line line, ConditionTable conditions) {
        Stream<Checks> checks =
                Stream.concat(Stream.of(line.checks()), line.rules().stream().map(BoundRule::checks));
        return Stream.of(
                        line.rules().stream().map(BoundRule::condition),
                        line.blocking().flags().stream().map(BoundFlag::condition),
                        checks.flatMap(each -> Stream.concat(
                                        each.required().checks().stream(), each.absolute().checks().stream()))
                                .map(BoundCheck::condition))
                .flatMap(numbers -> numbers)
                .distinct()
                .map(conditions::get)
                .toList();
    }
}
