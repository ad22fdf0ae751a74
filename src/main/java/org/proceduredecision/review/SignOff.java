package org.proceduredecision.review;

import java.util.List;
import java.util.stream.Collectors;

/** The block at the foot of a page in which a reviewer signs. */
final class SignOff {

    private static final String BLOCK = """
            ## Sign-off

            Tick each row that you have checked at its sources and would stand for.

            %s

            | reviewer | date | remarks |
            | --- | --- | --- |
            |   |   |   |
            """;

    private SignOff() {}

    /** The block with these things to tick, which are Markdown. */
    static String of(List<String> ticks) {
        return BLOCK.formatted(ticks.stream().map(tick -> "- [ ] " + tick).collect(Collectors.joining("\n")));
    }

    /** What to tick for a row. */
    static String tick(String id, boolean verified) {
        return Markdown.code(id) + (verified ? "" : " **NOT VERIFIED**");
    }
}
