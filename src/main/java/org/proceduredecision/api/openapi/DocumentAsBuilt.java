package org.proceduredecision.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import io.quarkus.smallrye.openapi.runtime.filter.DisabledRestEndpointsFilter;
import io.smallrye.openapi.runtime.io.Format;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Map;

/**
 * The document as the build wrote it, which is the committed one, read when it is asked for. Where the start would still change
 * it, as a filter or security does, it is prepared then as Quarkus does.
 */
@Interceptor
@AsBuilt
@Priority(Interceptor.Priority.APPLICATION)
final class DocumentAsBuilt {

    @AroundInvoke
    Object answer(InvocationContext call) throws Exception {
        Object[] given = call.getParameters();
        return switch (call.getMethod().getName()) {
            case "prepareDocument" -> isComplete(given[0], (Map<?, ?>) given[1]) ? null : call.proceed();
            case "getDocument" -> preparedOrBuilt((byte[]) call.proceed(), (Format) given[1]);
            default -> call.proceed();
        };
    }

    /** Whether nothing is left for the start: no security, no filter, no operation that is switched off. */
    static boolean isComplete(Object security, Map<?, ?> filters) {
        boolean isFiltered = filters.entrySet().stream()
                .anyMatch(stage -> stage.getKey() != RunStage.BUILD && !((Collection<?>) stage.getValue()).isEmpty());
        return security == null
                && !isFiltered
                && DisabledRestEndpointsFilter.maybeGetInstance().isEmpty();
    }

    /** What was not prepared is empty. */
    private static byte[] preparedOrBuilt(byte[] prepared, Format format) throws IOException {
        if (prepared.length > 0) {
            return prepared;
        }
        String name = OpenApiConstants.BASE_NAME + "." + format;
        try (InputStream built = DocumentAsBuilt.class.getClassLoader().getResourceAsStream(name)) {
            return built.readAllBytes();
        }
    }
}
