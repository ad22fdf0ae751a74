package org.proceduredecision.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource, or the framework around it, throws into a problem document. */
final class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    @ServerExceptionMapper
    Response problem(ProblemException exception, UriInfo uri) {
        return response(exception.toProblem(uri.getPath()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception, UriInfo uri) {
        Response original = exception.getResponse();
        ProblemType type = ProblemType.of(original.getStatus());
        Response problem = response(ProblemDetail.of(type, ProblemText.detail(type), uri.getPath()));
        String allowed = original.getHeaderString(HttpHeaders.ALLOW);
        return allowed == null
                ? problem
                : Response.fromResponse(problem)
                        .header(HttpHeaders.ALLOW, allowed)
                        .build();
    }

    @ServerExceptionMapper
    Response overloaded(RejectedExecutionException exception, UriInfo uri) {
        return response(
                ProblemDetail.of(ProblemType.UNAVAILABLE, ProblemText.detail(ProblemType.UNAVAILABLE), uri.getPath()));
    }

    /** The log gets the cause, the caller a reference to it; neither gets anything of the request. */
    @ServerExceptionMapper
    Response unexpected(Throwable exception, UriInfo uri) {
        String reference = UUID.randomUUID().toString();
        LOG.errorf(exception, "Internal error %s", reference);
        return response(ProblemDetail.of(ProblemType.INTERNAL_ERROR, ProblemText.internal(reference), uri.getPath()));
    }

    private static Response response(ProblemDetail problem) {
        Response.ResponseBuilder response = Response.status(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(ProblemDetail.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
        // the rest of a body that is too large is not read, so the connection cannot be used again
        return problem.status() == ProblemType.BODY_TOO_LARGE.status()
                ? response.header("Connection", "close").build()
                : response.build();
    }
}
