package org.proceduredecision.binding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Coding;
import org.proceduredecision.answer.ShownProcedure;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.CodeMatch;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Terminology;

/** Procedures as answers show them, made once. */
final class ProcedureViews {

    /**
     * A procedure as answers show it.
     *
     * @param brief by id and name
     * @param whole all of it
     */
    record View(ShownProcedure brief, ShownProcedure whole) {}

    private final Map<String, View> views = new HashMap<>();

    ProcedureViews(Terminology terminology) {
        Map<String, List<Coding>> codings = codings(terminology);
        for (Procedure procedure : terminology.procedures()) {
            views.put(
                    procedure.id(),
                    new View(
                            ShownProcedure.brief(procedure.id(), procedure.name()),
                            whole(procedure, codings.getOrDefault(procedure.id(), List.of()))));
        }
    }

    View of(Procedure procedure) {
        return views.get(procedure.id());
    }

    private static Map<String, List<Coding>> codings(Terminology terminology) {
        return terminology.codes().stream()
                .filter(code -> code.kind() == CodeKind.PROCEDURE && code.match() == CodeMatch.EXACT)
                .collect(Collectors.groupingBy(
                        Code::id,
                        Collectors.mapping(code -> new Coding(code.system(), code.code()), Collectors.toList())));
    }

    private static ShownProcedure whole(Procedure procedure, List<Coding> codings) {
        return new ShownProcedure(
                procedure.id(),
                procedure.name(),
                procedure.category(),
                procedure.target(),
                procedure.guidance(),
                Optional.of(procedure.bleedingRisk()),
                procedure.setting(),
                procedure.typicalRelief(),
                procedure.risks(),
                codings.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Coding::system).thenComparing(Coding::code))
                        .toList());
    }
}
