package org.proceduredecision.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Terminology;
import org.proceduredecision.request.ClassIndex.ProcedureClass;

/** Reads words, codes and classes for procedures. */
final class ProcedureReader {

    /**
     * What a token means.
     *
     * @param ids ids of the procedures
     * @param resolved the same, or a class of which no member has a rule here
     */
    private record Meaning(Set<String> ids, Set<String> resolved) {
        static Meaning of(Set<String> ids) {
            return new Meaning(ids, ids);
        }
    }

    private final TermIndex<Procedure> terms;
    private final CodeIndex codes;
    private final ClassIndex classes;

    ProcedureReader(Terminology terminology) {
        this.terms = new TermIndex<>(terminology.procedures());
        this.codes = new CodeIndex(terminology.codes(), CodeKind.PROCEDURE);
        this.classes = new ClassIndex(terminology.procedures());
    }

    /**
     * The procedures that are asked for.
     *
     * @param tokens ids, synonyms, codes and classes, at least one
     * @param ruled the procedures with rules, by which a class or a word for several is understood
     */
    AskedProcedures read(List<String> tokens, RuledProcedures ruled, Faults faults) {
        Set<String> ids = new TreeSet<>();
        Set<String> resolved = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Meaning meaning = meaning(tokens.get(i), "/procedures/" + i, ruled, faults);
            ids.addAll(meaning.ids());
            resolved.addAll(meaning.resolved());
        }
        return new AskedProcedures(false, ids, List.copyOf(resolved));
    }

    private Meaning meaning(String token, String pointer, RuledProcedures ruled, Faults faults) {
        return ClassIndex.isClass(token)
                ? ofClass(token, pointer, ruled, faults)
                : Meaning.of(meant(named(token, pointer, faults), ruled));
    }

    private Meaning ofClass(String token, String pointer, RuledProcedures ruled, Faults faults) {
        Optional<ProcedureClass> named = classes.find(token);
        if (named.isEmpty()) {
            String detail = "No procedure is of this class.";
            faults.unprocessable(pointer, "unknown-class", detail, classes.near(token));
            return Meaning.of(Set.of());
        }
        Set<String> members = common(named.get().members(), ruled.forProblem());
        return members.isEmpty() ? new Meaning(Set.of(), Set.of(named.get().token())) : Meaning.of(members);
    }

    private Set<String> named(String token, String pointer, Faults faults) {
        Set<String> named = CodeToken.isCode(token) ? ofCode(token) : ofWord(token);
        if (named.isEmpty() && CodeToken.isCode(token)) {
            String detail = "The code is not known as a procedure; give a procedure of /v1/procedures instead.";
            faults.unprocessable(pointer, "unknown-code", detail, List.of());
        } else if (named.isEmpty()) {
            String detail = "The procedure is not known; /v1/procedures?q= searches those that are.";
            faults.unprocessable(pointer, "unknown-procedure", detail, near(token));
        }
        return named;
    }

    private Set<String> ofCode(String token) {
        return CodeToken.of(token).map(codes::find).orElse(List.of()).stream()
                .map(Code::id)
                .collect(Collectors.toSet());
    }

    private Set<String> ofWord(String token) {
        return terms.carriers(token).stream().map(Procedure::id).collect(Collectors.toSet());
    }

    /** A class by the name alone comes first, for it was meant; then words spelt like the token. */
    private List<String> near(String token) {
        Stream<String> ofClass = classes.find(token).map(ProcedureClass::token).stream();
        return Stream.concat(ofClass, terms.near(token).stream()).toList();
    }

    /**
     * One procedure stands for itself; several stand for those with a rule for the problem. A word for several is never left
     * unanswered: without such a rule it stands for those of them that are done there, or nearby, or for all.
     */
    private static Set<String> meant(Set<String> named, RuledProcedures ruled) {
        if (named.size() < 2) {
            return named;
        }
        return Stream.of(ruled.forProblem(), ruled.atLocation(), ruled.nearby())
                .map(tier -> common(named, tier))
                .filter(common -> !common.isEmpty())
                .findFirst()
                .orElse(named);
    }

    private static Set<String> common(Set<String> named, Set<String> ruled) {
        return named.stream().filter(ruled::contains).collect(Collectors.toSet());
    }
}
