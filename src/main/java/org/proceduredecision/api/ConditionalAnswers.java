package org.proceduredecision.api;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Lets answers with a tag be cached and revalidated: who has the same tag already gets 304 and no body. */
public final class ConditionalAnswers {

    private static final Pattern TAG = Pattern.compile("(?:W/)?\"([^\"]*)\"");

    /** Adds what caches need to know, and leaves out a body that the caller has. */
    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        EntityTag tag = response.getEntityTag();
        if (tag == null) {
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-cache");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept, Accept-Encoding");
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        if (known != null && isAmong(tag, known)) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }

    /** Compares weakly, as conditional GET requests do. */
    private static boolean isAmong(EntityTag tag, String known) {
        return known.strip().equals("*")
                || TAG.matcher(known).results().anyMatch(match -> match.group(1).equals(tag.getValue()));
    }
}
