package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.BroadWord;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Words;
import org.proceduredecision.knowledge.Terminology;

/** Reads words and codes for diagnoses: every way in which they can be read, for the location to choose from. */
final class DiagnosisReader {

    private final TermIndex<Diagnosis> terms;
    private final Map<String, List<BroadWord>> broadWords;
    private final CodeIndex codes;
    private final Set<String> words;
    private final Map<String, Diagnosis> byId = new HashMap<>();

    DiagnosisReader(Terminology terminology) {
        terminology.diagnoses().forEach(diagnosis -> byId.put(diagnosis.id(), diagnosis));
        this.terms = new TermIndex<>(terminology.diagnoses());
        this.broadWords =
                terminology.broadWords().stream().collect(Collectors.groupingBy(row -> Words.key(row.word())));
        this.codes = new CodeIndex(terminology.codes(), CodeKind.DIAGNOSIS);
        this.words = new TreeSet<>(terms.words());
        terminology.broadWords().stream().map(BroadWord::word).forEach(words::add);
    }

    /** Every way to read the token at the location, or anywhere where no location is given; empty = it means nothing there. */
    List<Reading> readings(String token, Optional<String> location) {
        if (CodeToken.isCode(token)) {
            return location.map(at -> ofCodeAt(token, at)).orElseGet(() -> ofCode(token));
        }
        return location.map(at -> ofWordAt(token, at)).orElseGet(() -> ofWord(token));
    }

    /** Whether the token is known at all. */
    boolean knows(String token) {
        return CodeToken.isCode(token)
                ? !ofCode(token).isEmpty()
                : terms.knows(token) || broadWords.containsKey(Words.key(token));
    }

    /** Known words near an unknown one. */
    List<String> near(String token) {
        return CodeToken.isCode(token) ? List.of() : NearMatches.of(token, words);
    }

    private List<Reading> ofCode(String token) {
        return CodeToken.of(token).map(codes::find).orElse(List.of()).stream()
                .map(row -> Reading.of(row, byId.get(row.id())))
                .toList();
    }

    /** A code's location is a default only: any location where its diagnosis occurs will do, the named one first. */
    private List<Reading> ofCodeAt(String token, String location) {
        List<Reading> everywhere = ofCode(token);
        List<Reading> named = everywhere.stream()
                .filter(reading -> reading.location().equals(location))
                .toList();
        return named.isEmpty() ? occurringAt(everywhere, location) : named;
    }

    /** A diagnosis's own id is unmistakable; otherwise broad words are looked up before names and synonyms. */
    private List<Reading> ofWordAt(String token, String location) {
        Optional<Diagnosis> own = terms.findById(token);
        List<Reading> broad = own.isPresent()
                ? List.of()
                : broad(token).stream()
                        .filter(reading -> reading.locations().contains(location))
                        .toList();
        return broad.isEmpty() ? occurringAt(carried(token), location) : broad;
    }

    /** Both kinds of reading, without a carried one whose diagnosis a broad word already names. */
    private List<Reading> ofWord(String token) {
        List<Reading> all = new ArrayList<>(terms.findById(token).isPresent() ? List.of() : broad(token));
        List<Diagnosis> named = all.stream().map(Reading::diagnosis).toList();
        carried(token).stream()
                .filter(reading -> !named.contains(reading.diagnosis()))
                .forEach(all::add);
        return all;
    }

    private List<Reading> broad(String token) {
        return broadWords.getOrDefault(Words.key(token), List.of()).stream()
                .map(row -> Reading.of(row, byId.get(row.diagnosis())))
                .toList();
    }

    private List<Reading> carried(String token) {
        List<Diagnosis> carriers = terms.carriers(token);
        return carriers.size() == 1
                ? List.of(Reading.of(carriers.get(0)))
                : carriers.stream().map(Reading::of).toList();
    }

    /** The readings whose diagnosis occurs at a location, one for each diagnosis. */
    private static List<Reading> occurringAt(List<Reading> readings, String location) {
        if (readings.size() == 1) {
            return readings.get(0).diagnosis().occursAt(location) ? readings : List.of();
        }
        Map<String, Reading> byDiagnosis = new LinkedHashMap<>();
        readings.stream()
                .filter(reading -> reading.diagnosis().occursAt(location))
                .forEach(reading -> byDiagnosis.putIfAbsent(reading.diagnosis().id(), reading));
        return List.copyOf(byDiagnosis.values());
    }
}
