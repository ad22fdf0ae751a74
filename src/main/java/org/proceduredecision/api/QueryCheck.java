package org.proceduredecision.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.proceduredecision.clinical.NearMatches;

/** Checks the query of a URI against a record whose components are its parameters: no others, none twice, each valid. */
@Singleton
public final class QueryCheck {

    /** The names of the parameters that a record stands for. */
    private static final ClassValue<List<String>> KNOWN = new ClassValue<>() {
        @Override
        protected List<String> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(QueryCheck::name)
                    .toList();
        }
    };

    private final Violations violations;

    QueryCheck(Violations violations) {
        this.violations = violations;
    }

    /** Notes everything that is wrong with the query that the record was made from. */
    public void check(UriInfo uri, Record query, RequestFaults faults) {
        check(uri.getQueryParameters(), query, faults);
    }

    /** Notes everything that is wrong with the query, given by name, that the record was made from. */
    public void check(Map<String, List<String>> parameters, Record query, RequestFaults faults) {
        List<String> known = KNOWN.get(query.getClass());
        parameters.forEach((name, values) -> {
            if (!known.contains(name)) {
                unknown(name, known, faults);
            } else if (values.size() > 1) {
                faults.malformed(at(name), "repeated-parameter", "The parameter is given more than once.");
            }
        });
        violations.check(query, faults);
    }

    /** The name of a parameter, which need not be that of its component: some are words of Java. */
    static String name(RecordComponent component) {
        QueryParam parameter = component.getAccessor().getAnnotation(QueryParam.class);
        return parameter == null ? component.getName() : parameter.value();
    }

    private static void unknown(String name, List<String> known, RequestFaults faults) {
        List<String> near = NearMatches.of(JsonWords.shortened(name), known);
        faults.malformed(
                at(name),
                "unknown-parameter",
                "There is no such query parameter here; facts are never read from a URL.",
                near.isEmpty() ? known : near);
    }

    private static JsonPlace at(String name) {
        return JsonPlace.ROOT.member(name);
    }
}
