package org.proceduredecision.request;

import java.util.List;
import java.util.Set;

/**
 * The procedures that a request asks for.
 *
 * @param all whether it asks for all
 * @param ids ids of those that it asks for otherwise
 * @param resolved what it asks for, as ids; a class of which no member has a rule here stays a class
 */
public record AskedProcedures(boolean all, Set<String> ids, List<String> resolved) {

    /** All of them, for which nothing is asked in particular. */
    static final AskedProcedures ALL = new AskedProcedures(true, Set.of(), List.of());

    public AskedProcedures {
        ids = Set.copyOf(ids);
        resolved = List.copyOf(resolved);
    }

    /** Whether it asks for the procedure of that id. */
    public boolean includes(String id) {
        return all || ids.contains(id);
    }
}
