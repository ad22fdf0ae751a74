package org.proceduredecision.bench.http;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;

/** The requests that are measured. */
final class Requests {

    /** A patient whose chart is complete, as an EHR would send it. */
    static final String TYPICAL = """
            {"location": "low-back", "side": "left", "diagnosis": "sciatica",
             "facts": {"pain-duration-weeks": 8, "conservative-care-weeks": 6, "pain-score": 6, "age-years": 46,
                       "imaging-concordant": true, "cross-sectional-imaging-reviewed": true, "root-levels": 1,
                       "herniation-type": "extruded"},
             "assumeAbsent": ["safety", "red-flag", "history", "patient"]}""".replaceAll("\\s+", " ");

    /** The name of the one at depth brief, which lines of a bulk request are compared with. */
    static final String BRIEF = "POST brief";

    private static final String WITHOUT_FACTS = "/v1/decisions?location=low-back&diagnosis=sciatica";
    private static final OptionalDouble REPORTED = OptionalDouble.empty();

    private Requests() {}

    /** Each with its echo. */
    static List<Pair> pairs(Server server) throws IOException {
        Request known = Request.getUnless(WITHOUT_FACTS, tag(server));
        return List.of(
                posted(server, "brief", OptionalDouble.of(0.5)),
                posted(server, "standard", REPORTED),
                posted(server, "full", REPORTED),
                Pair.got(server, "GET", Request.get(WITHOUT_FACTS), OptionalDouble.of(0.8)),
                Pair.got(server, "GET 304", known, REPORTED));
    }

    private static Pair posted(Server server, String depth, OptionalDouble least) throws IOException {
        Request request = Request.post("/v1/decisions?explain=" + depth, TYPICAL);
        return Pair.posted(server, "POST " + depth, request, TYPICAL, least);
    }

    private static String tag(Server server) throws IOException {
        return server.get(WITHOUT_FACTS).headers().firstValue("ETag").orElseThrow();
    }
}
