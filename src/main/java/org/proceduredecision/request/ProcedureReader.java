package org.proceduredecision.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.clinical.Words;
import org.proceduredecision.knowledge.Terminology;

/** Reads words, codes and classes for procedures. */
final class ProcedureReader {

    private static final String CLASS = "class:";

    private final TermIndex<Procedure> terms;
    private final CodeIndex codes;
    private final Map<String, Procedure> byId;
    private final Map<String, List<Procedure>> byClass;

    ProcedureReader(Terminology terminology) {
        this.terms = new TermIndex<>(terminology.procedures());
        this.codes = new CodeIndex(terminology.codes(), CodeKind.PROCEDURE);
        this.byId = terminology.procedures().stream().collect(Collectors.toMap(Procedure::id, Function.identity()));
        this.byClass = terminology.procedures().stream()
                .flatMap(procedure -> procedure.classes().stream().map(name -> Map.entry(Words.key(name), procedure)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /**
     * The procedures that are asked for.
     *
     * @param tokens ids, synonyms, codes and classes; empty = all procedures
     * @param ruled the procedures with rules; a family stands for its members that have one for the problem
     */
    AskedProcedures read(List<String> tokens, RuledProcedures ruled, Faults faults) {
        Set<String> ids = new TreeSet<>();
        Set<String> resolved = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            Set<String> found = ids(tokens.get(i));
            if (found.isEmpty()) {
                unknown(tokens.get(i), "/procedures/" + i, faults);
            }
            Set<String> members = members(tokens.get(i), found, ruled);
            ids.addAll(members);
            resolved.addAll(members.isEmpty() ? Set.of(tokens.get(i)) : members);
        }
        return new AskedProcedures(tokens.isEmpty(), ids, List.copyOf(resolved));
    }

    /**
     * One procedure stands for itself; several stand for those with a rule for the problem. A word for several is never left
     * unanswered: without such a rule it stands for those of them that are done nearby, or for all.
     */
    private static Set<String> members(String token, Set<String> found, RuledProcedures ruled) {
        if (found.size() == 1 && !token.startsWith(CLASS)) {
            return found;
        }
        Set<String> forProblem = common(found, ruled.forProblem());
        if (!forProblem.isEmpty() || token.startsWith(CLASS)) {
            return forProblem;
        }
        Set<String> nearby = common(found, ruled.nearby());
        return nearby.isEmpty() ? found : nearby;
    }

    private static Set<String> common(Set<String> found, Set<String> ruled) {
        return found.stream().filter(ruled::contains).collect(Collectors.toSet());
    }

    private Set<String> ids(String token) {
        if (token.startsWith(CLASS)) {
            return ids(byClass.getOrDefault(Words.key(token.substring(CLASS.length())), List.of()));
        }
        if (CodeToken.isCode(token)) {
            return CodeToken.of(token).map(codes::find).orElse(List.of()).stream()
                    .map(Code::id)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
        return ids(terms.carriers(token));
    }

    private static Set<String> ids(List<Procedure> procedures) {
        return procedures.stream().map(Procedure::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void unknown(String token, String pointer, Faults faults) {
        if (token.startsWith(CLASS)) {
            List<String> near = NearMatches.of(token.substring(CLASS.length()), classes());
            faults.unprocessable(
                    pointer,
                    "unknown-class",
                    "No procedure is of this class.",
                    near.stream().map(CLASS::concat).toList());
        } else if (CodeToken.isCode(token)) {
            String detail = "The code is not known as a procedure; give a procedure of /v1/procedures instead.";
            faults.unprocessable(pointer, "unknown-code", detail, List.of());
        } else {
            String detail = "The procedure is not known; /v1/procedures?q= searches those that are.";
            faults.unprocessable(pointer, "unknown-procedure", detail, terms.near(token));
        }
    }

    private Set<String> classes() {
        return byId.values().stream()
                .flatMap(procedure -> procedure.classes().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
