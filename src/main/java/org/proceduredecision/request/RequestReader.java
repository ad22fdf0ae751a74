package org.proceduredecision.request;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.answer.Basis;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Rule;

/** Understands requests by the words, codes and facts of one release; immutable. */
public final class RequestReader {

    private static final String ANY = "";

    private final FactCatalog catalog;
    private final ProblemReader problems;
    private final FactChecker factChecker;
    private final FactRelations relations;
    private final ProcedureReader procedures;
    private final Map<String, Set<String>> proceduresByProblem = new HashMap<>();

    /** Prepares the look-up of the release's words and codes. */
    public RequestReader(KnowledgeRelease release) {
        this.catalog = release.terminology().facts();
        this.problems = new ProblemReader(release.terminology());
        this.factChecker = new FactChecker(catalog);
        this.relations = FactRelations.of(release.factKnowledge());
        this.procedures = new ProcedureReader(release.terminology());
        release.rules().forEach(this::noteProblems);
    }

    private void noteProblems(Rule rule) {
        for (String location : rule.locations()) {
            note(key(rule.diagnosis(), location), rule.procedure());
            note(key(ANY, location), rule.procedure());
        }
    }

    private void note(String key, String procedure) {
        proceduresByProblem.computeIfAbsent(key, each -> new HashSet<>()).add(procedure);
    }

    /** Understands a request, or says everything that is wrong with it. */
    public Understanding read(DecisionRequest request) {
        Faults faults = new Faults();
        Optional<Problem> problem = problems.read(request, faults);
        FactValue[] supplied = factChecker.check(request.facts(), faults);
        Set<FactGroup> groups = groups(request.assumeAbsent(), faults);
        RuledProcedures ruled = problem.map(this::ruledProcedures).orElse(RuledProcedures.NONE);
        AskedProcedures asked = procedures.read(request.procedures(), ruled, faults);
        Optional<PatientFacts> facts = problem.map(known -> facts(known, supplied, groups));
        facts.ifPresent(known -> report(known, faults));
        return faults.isEmpty()
                ? new Understanding.Understood(
                        question(request, problem.orElseThrow(), facts.orElseThrow(), groups, asked))
                : new Understanding.NotUnderstood(faults.toList());
    }

    private RuledProcedures ruledProcedures(Problem problem) {
        String location = problem.location().id();
        return new RuledProcedures(
                proceduresByProblem.getOrDefault(key(problem.diagnosis().id(), location), Set.of()),
                nearby(problem.diagnosis()));
    }

    private Set<String> nearby(Diagnosis diagnosis) {
        return diagnosis.locations().stream()
                .flatMap(location -> proceduresByProblem.getOrDefault(key(ANY, location), Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static String key(String diagnosis, String location) {
        return diagnosis + "@" + location;
    }

    private static Set<FactGroup> groups(List<String> names, Faults faults) {
        Set<FactGroup> groups = EnumSet.noneOf(FactGroup.class);
        for (int i = 0; i < names.size(); i++) {
            Optional<FactGroup> group = WireName.find(FactGroup.class, names.get(i));
            group.ifPresent(groups::add);
            if (group.isEmpty()) {
                String detail = "There is no such group of facts.";
                faults.unprocessable("/assumeAbsent/" + i, "unknown-group", detail, WireName.all(FactGroup.class));
            }
        }
        return groups;
    }

    private PatientFacts facts(Problem problem, FactValue[] supplied, Set<FactGroup> groups) {
        problem.side()
                .map(Side::wireName)
                .ifPresent(side -> supplied[catalog.side().order()] = FactValue.of(side));
        List<StatedFact> stated = Stream.concat(problem.diagnosis().implies().stream(), problem.stated().stream())
                .toList();
        return new PatientFacts(new FactCompletion(relations, stated, groups), supplied);
    }

    private static void report(PatientFacts facts, Faults faults) {
        facts.contradictions()
                .forEach(each -> faults.unprocessable(
                        Faults.pointer("/facts", each.fact().id()),
                        "contradiction",
                        "The value " + each.given().text() + " contradicts "
                                + each.stated().text() + ", which the "
                                + (each.by().equals("diagnosis") ? "diagnosis or its code" : "fact " + each.by())
                                + " states.",
                        List.of()));
    }

    private Question question(
            DecisionRequest request,
            Problem problem,
            PatientFacts facts,
            Set<FactGroup> groups,
            AskedProcedures asked) {
        ResolvedRequest resolved = new ResolvedRequest(
                problem.location().id(),
                problem.side(),
                problem.diagnosis().id(),
                echo(problem, facts),
                List.copyOf(groups),
                asked.resolved());
        return new Question(
                problem.location(), problem.diagnosis(), request.diagnosis().strip(), facts, asked, resolved);
    }

    /** The facts that make the request whole by itself: those supplied, and those that its word or code states. */
    private SortedMap<String, FactValue> echo(Problem problem, PatientFacts facts) {
        SortedMap<String, FactValue> echo = new TreeMap<>();
        catalog.facts().stream()
                .filter(fact -> facts.knows(fact) && facts.basis(fact) == Basis.SUPPLIED)
                .forEach(fact -> echo.put(fact.id(), facts.value(fact)));
        problem.stated().forEach(stated -> echo.put(stated.fact().id(), stated.value()));
        return echo;
    }
}
