package org.proceduredecision.problem;

import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever a resource, or the framework around it, throws into a problem document. */
@Singleton
final class ProblemMapper {

    private final AllowedMethods allowedMethods;
    private final ProblemCounter counter;

    ProblemMapper(AllowedMethods allowedMethods, ProblemCounter counter) {
        this.allowedMethods = allowedMethods;
        this.counter = counter;
    }

    @ServerExceptionMapper
    Response problem(ProblemException exception, UriInfo uri) {
        return response(exception.toProblem(uri.getPath()));
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException exception, UriInfo uri) {
        ProblemType type = ProblemType.of(exception.getResponse().getStatus());
        Response problem = response(ProblemDetail.of(type, ProblemText.detail(type), uri.getPath()));
        return type == ProblemType.METHOD_NOT_ALLOWED
                ? Response.fromResponse(problem)
                        .allow(allowedMethods.of(uri.getPath()))
                        .build()
                : problem;
    }

    @ServerExceptionMapper
    Response overloaded(RejectedExecutionException exception, UriInfo uri) {
        return response(
                ProblemDetail.of(ProblemType.UNAVAILABLE, ProblemText.detail(ProblemType.UNAVAILABLE), uri.getPath()));
    }

    @ServerExceptionMapper
    Response unexpected(Throwable exception, UriInfo uri) {
        return response(ServiceFault.logged(exception, uri.getPath()));
    }

    private Response response(ProblemDetail problem) {
        counter.answered(problem);
        return Response.status(problem.status())
                .entity(problem)
                .type(MediaType.valueOf(ProblemDetail.MEDIA_TYPE))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
