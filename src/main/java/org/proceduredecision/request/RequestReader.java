package org.proceduredecision.request;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.proceduredecision.answer.ResolvedRequest;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.clinical.StatedFact;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Understands requests by the words, codes and facts of one release; immutable. */
public final class RequestReader {

    private final FactCatalog catalog;
    private final ProblemReader problems;
    private final FactChecker factChecker;
    private final FactRelations relations;
    private final ProcedureReader procedures;
    private final PayerReader payers;
    private final RuleIndex rules;

    /** Prepares the look-up of the release's words and codes. */
    public RequestReader(KnowledgeRelease release) {
        this.catalog = release.terminology().facts();
        this.problems = new ProblemReader(release.terminology());
        this.factChecker = new FactChecker(catalog);
        this.relations = FactRelations.of(release.factKnowledge(), catalog.size());
        this.procedures = new ProcedureReader(release.terminology());
        this.payers = new PayerReader(release.coverage().payers());
        this.rules = new RuleIndex(release);
    }

    /** Understands a request, or says everything that is wrong with it. */
    public Understanding read(DecisionRequest request) {
        Faults faults = new Faults();
        Optional<Problem> problem = problems.read(request, faults);
        FactValue[] supplied = factChecker.check(request.facts(), faults);
        Set<FactGroup> groups = groups(request.assumeAbsent(), faults);
        AskedProcedures asked = asked(request.procedures(), problem, faults);
        List<String> coverage = payers.read(request.coverage(), faults);
        Optional<PatientFacts> facts = problem.map(known -> facts(known, supplied, groups));
        facts.ifPresent(known -> report(known, faults));
        return faults.isEmpty()
                ? new Understanding.Understood(
                        question(request, problem.orElseThrow(), facts.orElseThrow(), groups, asked, coverage))
                : new Understanding.NotUnderstood(faults.toList());
    }

    private AskedProcedures asked(List<String> tokens, Optional<Problem> problem, Faults faults) {
        return tokens.isEmpty()
                ? AskedProcedures.ALL
                : procedures.read(tokens, problem.map(rules::at).orElse(RuledProcedures.NONE), faults);
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
        return new PatientFacts(new FactCompletion(relations, stated(problem), groups), supplied);
    }

    private static List<StatedFact> stated(Problem problem) {
        List<StatedFact> ofDiagnosis = problem.diagnosis().implies();
        return problem.stated().isEmpty()
                ? ofDiagnosis
                : Stream.concat(ofDiagnosis.stream(), problem.stated().stream()).toList();
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
            AskedProcedures asked,
            List<String> coverage) {
        ResolvedRequest resolved = new ResolvedRequest(
                problem.location().id(),
                problem.side(),
                problem.diagnosis().id(),
                echo(problem, facts),
                List.copyOf(groups),
                asked.resolved(),
                coverage);
        return new Question(
                problem.location(), problem.diagnosis(), request.diagnosis().strip(), facts, asked, resolved);
    }

    /** The facts that make the request whole by itself: those supplied, and those that its word or code states. */
    private SortedMap<String, FactValue> echo(Problem problem, PatientFacts facts) {
        SortedMap<String, FactValue> echo = new TreeMap<>();
        BitSet supplied = facts.suppliedFacts();
        for (int number = supplied.nextSetBit(0); number >= 0; number = supplied.nextSetBit(number + 1)) {
            Fact fact = catalog.get(number);
            if (fact != catalog.side()) {
                echo.put(fact.id(), facts.value(fact));
            }
        }
        problem.stated().forEach(stated -> echo.put(stated.fact().id(), stated.value()));
        return echo;
    }
}
