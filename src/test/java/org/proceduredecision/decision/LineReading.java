package org.proceduredecision.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.Term;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.decision.Stand.Entry;
import org.proceduredecision.fixture.Asking;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Need;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;
import org.proceduredecision.knowledge.Selector.Subject;
import org.proceduredecision.knowledge.Severity;

/** What decides where one entry of an answer stands, read straight from the tables of a release. */
final class LineReading {

    private final KnowledgeRelease release;
    private final Asking asking;
    private final Entry entry;

    LineReading(KnowledgeRelease release, Asking asking, Entry entry) {
        this.release = release;
        this.asking = asking;
        this.entry = entry;
    }

    /** The conditions of its rules, required prerequisites, absolute contraindications and blocking red flags. */
    List<Condition> conditions() {
        return Stream.of(
                        rules().stream().map(Rule::when),
                        release.safety().prerequisites().stream()
                                .filter(check -> check.need() == Need.REQUIRED && applies(check.appliesTo()))
                                .map(check -> check.when()),
                        release.safety().contraindications().stream()
                                .filter(check -> check.severity() == Severity.ABSOLUTE && applies(check.appliesTo()))
                                .map(check -> check.when()),
                        release.safety().redFlags().stream()
                                .filter(flag -> isLookedFor(flag.locations()) && applies(flag.blocks()))
                                .map(flag -> flag.when()))
                .flatMap(conditions -> conditions)
                .distinct()
                .toList();
    }

    private List<Rule> rules() {
        return release.rules().stream()
                .filter(rule -> rule.diagnosis().equals(asking.diagnosis())
                        && rule.locations().contains(asking.location())
                        && rule.procedure().equals(entry.procedure())
                        && Optional.of(rule.role()).equals(entry.role()))
                .toList();
    }

    private boolean applies(Selector selector) {
        Procedure procedure = named(release.terminology().procedures(), entry.procedure());
        Predicate<Rule> byRule = rule -> selector.selects(new Subject(procedure, rule.diagnosis(), rule.id()));
        return selector.selects(Subject.of(procedure)) || rules().stream().anyMatch(byRule);
    }

    private boolean isLookedFor(List<String> locations) {
        Diagnosis diagnosis = named(release.terminology().diagnoses(), asking.diagnosis());
        return locations.isEmpty() || locations.stream().anyMatch(diagnosis::occursAt);
    }

    private static <T extends Term> T named(List<T> terms, String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst().orElseThrow();
    }
}
