package org.proceduredecision.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.CodeMatch;

/** Finds what a code stands for: exactly, or else by the longest code that begins it. */
final class CodeIndex {

    private record Key(String system, CodeMatch match, String code) {}

    private final Map<Key, List<Code>> rows = new HashMap<>();

    /** The codes of one kind. */
    CodeIndex(Collection<Code> codes, CodeKind kind) {
        codes.stream()
                .filter(code -> code.kind() == kind)
                .forEach(code -> rows.computeIfAbsent(
                                new Key(code.system(), code.match(), code.key()), key -> new ArrayList<>())
                        .add(code));
    }

    /** The rows that the code is met by; empty = not known. */
    List<Code> find(CodeToken token) {
        List<Code> exact = rows.get(new Key(token.system(), CodeMatch.EXACT, token.key()));
        for (int length = token.key().length(); exact == null && length > 0; length--) {
            exact = rows.get(
                    new Key(token.system(), CodeMatch.PREFIX, token.key().substring(0, length)));
        }
        return exact == null ? List.of() : List.copyOf(exact);
    }
}
