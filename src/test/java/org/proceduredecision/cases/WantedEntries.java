package org.proceduredecision.cases;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.proceduredecision.answer.Candidate;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Exclusion;
import org.proceduredecision.cases.Want.WantedCandidate;
import org.proceduredecision.cases.Want.WantedExclusion;

/** Checks the candidates and exclusions of a decision against those that a case wants. */
record WantedEntries(Want want, Decision decision, Expectation expectation) {

    void check() {
        order();
        want.candidates().forEach(this::candidate);
        want.excluded().forEach(this::exclusion);
        want.only().ifPresent(this::only);
    }

    private void order() {
        List<String> wanted =
                want.candidates().stream().map(WantedCandidate::procedure).toList();
        List<String> seen = decision.candidates().stream()
                .map(each -> each.procedure().id())
                .toList();
        expectation.inOrder("candidates", wanted, seen);
    }

    private void candidate(WantedCandidate wanted) {
        Optional<Candidate> seen = decision.candidates().stream()
                .filter(each -> each.procedure().id().equals(wanted.procedure()))
                .filter(each -> wanted.role().map(each.role()::equals).orElse(true))
                .findFirst();
        seen.ifPresentOrElse(each -> compare(wanted, each), () -> fails("candidate", wanted.procedure()));
    }

    private void compare(WantedCandidate wanted, Candidate seen) {
        String name = wanted.procedure() + " ";
        expectation.same(name + "status", wanted.status(), seen.status());
        expectation.same(name + "settled", wanted.settled(), seen.settled());
        expectation.same(name + "rule", wanted.rule(), seen.rule());
        expectation.same(name + "recommendation", wanted.recommendation(), seen.recommendation());
        expectation.same(name + "agreement", wanted.agreement(), seen.agreement());
        expectation.same(name + "step", wanted.step(), seen.step().orElseThrow());
        expectation.same(name + "alternatives", wanted.alternatives(), Entry.rules(seen.alternatives()));
        List<String> waitingFor = Stream.concat(seen.waitingFor().stream(), decision.waitingFor().stream())
                .toList();
        wanted.waitingFor().ifPresent(facts -> expectation.contains(name + "waits for", facts, waitingFor));
    }

    private void exclusion(WantedExclusion wanted) {
        Optional<Exclusion> seen = decision.excluded().stream()
                .filter(each -> each.procedure().id().equals(wanted.procedure()))
                .filter(each -> wanted.role().isEmpty() || wanted.role().equals(each.role()))
                .findFirst();
        seen.ifPresentOrElse(each -> compare(wanted, each), () -> fails("exclusion", wanted.procedure()));
    }

    private void compare(WantedExclusion wanted, Exclusion seen) {
        String name = wanted.procedure() + " ";
        expectation.same(name + "reason", wanted.reason(), seen.reason());
        expectation.same(name + "settled", wanted.settled(), seen.settled());
        expectation.same(name + "rule", wanted.rule(), seen.rule());
        expectation.same(
                name + "recommendation",
                wanted.recommendation(),
                seen.recommendation().orElse(null));
        expectation.same(
                name + "agreement", wanted.agreement(), seen.agreement().orElse(null));
    }

    private void only(List<String> wanted) {
        TreeSet<String> seen = new TreeSet<>();
        Entry.of(decision).forEach(entry -> seen.add(entry.procedure()));
        expectation.same("procedures of the answer", new TreeSet<>(wanted), seen);
    }

    private void fails(String kind, String procedure) {
        List<String> excluded = decision.excluded().stream()
                .map(each -> each.procedure().id() + " " + each.reason().wireName())
                .toList();
        expectation.fails("no such " + kind + ": " + procedure + "; excluded are " + excluded);
    }
}
