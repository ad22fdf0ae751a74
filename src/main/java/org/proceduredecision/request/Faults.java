package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the faults of one request. */
final class Faults {

    private final List<RequestFault> faults = new ArrayList<>();

    void malformed(String pointer, String code, String detail) {
        faults.add(RequestFault.malformed(pointer, code, detail));
    }

    void unprocessable(String pointer, String code, String detail, List<String> suggestions) {
        faults.add(RequestFault.unprocessable(pointer, code, detail, suggestions));
    }

    /** Adds faults that were found in no particular order. */
    void addByPointer(Faults found) {
        found.faults.sort(Comparator.comparing(RequestFault::pointer));
        faults.addAll(found.faults);
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    List<RequestFault> toList() {
        return List.copyOf(faults);
    }

    /** The pointer to a member of a member, escaped as RFC 6901 asks. */
    static String pointer(String parent, String member) {
        return parent + "/" + member.replace("~", "~0").replace("/", "~1");
    }
}
