package org.proceduredecision.request;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.request.FactRelations.Assumption;

/**
 * For every set of groups (128 sets of seven) the values that may be assumed whatever is known, made once. Immutable, for nobody
 * gets one of the sheets, but copies.
 */
final class AssumedSheets {

    /** By the bits of the groups. */
    private final FactSheet[] sheets;

    private AssumedSheets(FactSheet[] sheets) {
        this.sheets = sheets;
    }

    static AssumedSheets of(Function<FactGroup, List<Assumption>> assumptions, int facts) {
        FactSheet[] sheets = new FactSheet[1 << FactGroup.values().length];
        sheets[0] = FactSheet.empty(facts);
        for (FactGroup group : FactGroup.values()) {
            for (int others = 0; others < bit(group); others++) {
                sheets[others | bit(group)] = with(assumptions.apply(group), sheets[others]);
            }
        }
        return new AssumedSheets(sheets);
    }

    private static FactSheet with(List<Assumption> assumptions, FactSheet sheet) {
        FactSheet more = sheet.copy();
        assumptions.forEach(each -> more.assume(each.fact().order(), each.value()));
        return more;
    }

    private static int bit(FactGroup group) {
        return 1 << group.ordinal();
    }

    /** A sheet of one's own on which what some groups let be assumed is filled in, and nothing else. */
    FactSheet sheet(Set<FactGroup> groups) {
        int bits = 0;
        for (FactGroup group : groups) {
            bits |= bit(group);
        }
        return sheets[bits].copy();
    }
}
