package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.request.RequestFault;
import org.proceduredecision.request.RequestFault.Severity;

/** The faults of one request, gathered so that all can be answered at once; the first fault of a place is kept. */
public final class RequestFaults {

    /** No client reads more, and a hostile body could have thousands. */
    private static final int MOST = 250;

    private final Map<String, RequestFault> byPointer = new LinkedHashMap<>();

    /** Notes a fault of a malformed request. */
    public void malformed(JsonPlace at, String code, String detail, List<String> suggestions) {
        add(new RequestFault(Severity.MALFORMED, at.pointer().toString(), code, detail, suggestions));
    }

    /** Notes a fault of a malformed request. */
    public void malformed(JsonPlace at, String code, String detail) {
        malformed(at, code, detail, List.of());
    }

    /** Notes a fault found by others. */
    public void add(RequestFault fault) {
        if (byPointer.size() < MOST) {
            byPointer.putIfAbsent(fault.pointer(), fault);
        }
    }

    /** Notes faults found by others. */
    public void addAll(Collection<RequestFault> others) {
        others.forEach(this::add);
    }

    /** Notes faults of a part of the request, whose pointers are relative to it. */
    public void addAllUnder(JsonPointer part, Collection<RequestFault> others) {
        for (RequestFault each : others) {
            add(new RequestFault(
                    each.severity(), part + each.pointer(), each.code(), each.detail(), each.suggestions()));
        }
    }

    /** Whether no fault was found. */
    boolean isEmpty() {
        return byPointer.isEmpty();
    }

    /** The faults, in the order in which they were found. */
    public List<RequestFault> toList() {
        return List.copyOf(byPointer.values());
    }

    /** Ends the request with a problem that names all faults, if there are any. */
    public void throwIfAny() {
        if (!byPointer.isEmpty()) {
            throw ProblemException.of(toList());
        }
    }
}
