package org.proceduredecision.api.vocabulary;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.proceduredecision.api.EntityTags;
import org.proceduredecision.api.QueryCheck;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.clinical.NearMatches;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.problem.ProblemType;
import org.proceduredecision.request.RequestFault;
import org.proceduredecision.request.RequestFault.Severity;

/** How parts of the release are answered: with a tag that changes with the release. */
@Singleton
final class TableAnswers {

    private final QueryCheck queries;
    private final EntityTags tags;

    TableAnswers(QueryCheck queries, EntityTags tags) {
        this.queries = queries;
        this.tags = tags;
    }

    /** The faults of a query. */
    RequestFaults check(UriInfo uri, Record query) {
        RequestFaults faults = new RequestFaults();
        queries.check(uri, query, faults);
        return faults;
    }

    /** An answer that depends on the release and the URI only. */
    <T> RestResponse<T> ok(T entity) {
        return RestResponse.ResponseBuilder.ok(entity).tag(tags.of("json")).build();
    }

    /** The same in another form, which has a tag of its own. */
    <T> RestResponse<T> tagged(T entity, String form, String mediaType) {
        return RestResponse.ResponseBuilder.ok(entity)
                .type(mediaType)
                .tag(tags.of(form))
                .build();
    }

    /** The page of an id, or a problem that names near ids. */
    <T> RestResponse<T> page(Map<String, T> pages, String id, UriInfo uri) {
        check(uri, new NoParameters()).throwIfAny();
        T page = pages.get(id);
        if (page == null) {
            throw notFound(pages, id);
        }
        return ok(page);
    }

    private static ProblemException notFound(Map<String, ?> pages, String id) {
        List<String> near = id.length() > SearchQuery.LONGEST ? List.of() : NearMatches.of(id, pages.keySet());
        String detail = "There is no such id; the list one path up has those there are.";
        return new ProblemException(
                ProblemType.NOT_FOUND,
                detail,
                List.of(new RequestFault(Severity.UNPROCESSABLE, "/id", "unknown-id", detail, near)));
    }
}
