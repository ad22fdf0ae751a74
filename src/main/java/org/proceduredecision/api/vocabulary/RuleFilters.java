package org.proceduredecision.api.vocabulary;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Terminology;

/** Chooses rules by diagnosis, location and procedure, and with them the procedures and sources that they speak of. */
@Singleton
final class RuleFilters {

    private final List<RuleEntry> rules;
    private final Filter byDiagnosis;
    private final Filter byLocation;
    private final Filter byProcedure;

    RuleFilters(KnowledgeRelease release, CrossLinks links) {
        Terminology words = release.terminology();
        this.rules = links.rules();
        this.byDiagnosis = Filter.ofTerms("diagnosis", words.diagnoses());
        words.broadWords().forEach(word -> byDiagnosis.add(word.word(), word.diagnosis()));
        this.byLocation = Filter.ofTerms("location", words.locations());
        this.byProcedure = Filter.ofTerms("procedure", words.procedures());
    }

    /** Whether a rule is chosen by these words; a word that is not given chooses all. */
    Predicate<RuleEntry> rules(String diagnosis, String location, String procedure, RequestFaults faults) {
        Predicate<Collection<String>> ofDiagnosis = byDiagnosis.chosen(diagnosis, faults);
        Predicate<Collection<String>> atLocation = byLocation.chosen(location, faults);
        Predicate<Collection<String>> ofProcedure = byProcedure.chosen(procedure, faults);
        return rule -> ofDiagnosis.test(List.of(rule.diagnosis()))
                && atLocation.test(rule.locations())
                && ofProcedure.test(List.of(rule.procedure()));
    }

    /** Whether a rule of the diagnosis at the location speaks of a procedure; any procedure where neither is given. */
    Predicate<String> procedures(String diagnosis, String location, RequestFaults faults) {
        Predicate<RuleEntry> chosen = rules(diagnosis, location, "", faults);
        Set<String> ids =
                rules.stream().filter(chosen).map(RuleEntry::procedure).collect(Collectors.toSet());
        return id -> isBlank(diagnosis) && isBlank(location) || ids.contains(id);
    }

    /** Whether a rule of the diagnosis and procedure rests on a source; any source where neither is given. */
    Predicate<String> sources(String diagnosis, String procedure, RequestFaults faults) {
        Predicate<RuleEntry> chosen = rules(diagnosis, "", procedure, faults);
        Set<String> ids = rules.stream()
                .filter(chosen)
                .flatMap(rule -> rule.sources().stream())
                .collect(Collectors.toSet());
        return id -> isBlank(diagnosis) && isBlank(procedure) || ids.contains(id);
    }

    private static boolean isBlank(String word) {
        return word == null || word.isBlank();
    }
}
