package org.proceduredecision.loading;

import java.util.List;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.CodeMatch;
import org.proceduredecision.clinical.Side;

/** Reads codes.csv; location, side and implied facts are optional. */
final class CodeTable {

    /** The systems whose canonical addresses the service knows. */
    private static final List<String> SYSTEMS =
            List.of("icd-10-cm", "snomed-ct", "icd-10-pcs", "hcpcs", "loinc", "rxnorm");

    private CodeTable() {}

    static Entries<Code> codes(Scope scope) {
        return scope.table(ReleaseFile.CODES).entries(row -> {
            CodeKind kind = row.value("kind", CellType.word(CodeKind.class));
            return new Code(
                    kind,
                    id(row, kind, scope),
                    system(row),
                    row.required("code"),
                    row.value("match", CellType.word(CodeMatch.class)),
                    row.optionalReference("location", scope.ids(ReleaseFile.LOCATIONS)),
                    row.optional("side", CellType.word(Side.class)),
                    scope.implies(row));
        });
    }

    private static String id(Row row, CodeKind kind, Scope scope) {
        return row.isSound("kind") ? row.reference("id", scope.ids(namedBy(kind))) : row.required("id");
    }

    private static ReleaseFile namedBy(CodeKind kind) {
        return switch (kind) {
            case DIAGNOSIS -> ReleaseFile.DIAGNOSES;
            case LOCATION -> ReleaseFile.LOCATIONS;
            case PROCEDURE -> ReleaseFile.PROCEDURES;
            case FACT -> ReleaseFile.FACTS;
        };
    }

    private static String system(Row row) {
        String system = row.required("system");
        if (!system.isEmpty() && !SYSTEMS.contains(system)) {
            row.fault("system", Finding.near(system + " is not one of " + String.join(", ", SYSTEMS), system, SYSTEMS));
        }
        return system;
    }
}
