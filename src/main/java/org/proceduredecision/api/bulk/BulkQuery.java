package org.proceduredecision.api.bulk;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.api.DepthQuery;
import org.proceduredecision.api.QueryCheck;
import org.proceduredecision.api.RequestFaults;

/** Reads the query of a request for many decisions: the depth, which holds for all of them. */
@Singleton
final class BulkQuery {

    private final QueryCheck queries;

    BulkQuery(QueryCheck queries) {
        this.queries = queries;
    }

    /** The depth asked for, brief when none is. Throws a problem that names all faults. */
    Depth depth(MultiMap parameters) {
        Map<String, List<String>> byName =
                parameters.names().stream().collect(Collectors.toMap(Function.identity(), parameters::getAll));
        DepthQuery query = new DepthQuery(parameters.get("explain"));
        RequestFaults faults = new RequestFaults();
        queries.check(byName, query, faults);
        faults.throwIfAny();
        return query.depthOr(Depth.BRIEF);
    }
}
