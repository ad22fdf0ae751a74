package org.proceduredecision.api.openapi;

import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Says how answers to GET are cached, and calls each answer what its operation is called. */
final class DescribeCaching {

    void complete(OpenAPI api) {
        api.getPaths()
                .getPathItems()
                .values()
                .forEach(path -> path.getOperations().forEach((method, operation) -> {
                    operation.getResponses().getAPIResponse("200").setDescription(operation.getSummary() + ".");
                    if (method == PathItem.HttpMethod.GET) {
                        describe(operation);
                    }
                }));
    }

    private static void describe(Operation operation) {
        operation.addParameter(OASFactory.createParameter()
                .name("If-None-Match")
                .in(Parameter.In.HEADER)
                .description("Entity tags that the caller has answers for; `*` = any.")
                .schema(text()));
        Header tag = OASFactory.createHeader()
                .description("Changes exactly when the bytes of the answer can change.")
                .schema(text());
        operation.getResponses().getAPIResponse("200").addHeader("ETag", tag);
        operation
                .getResponses()
                .addAPIResponse(
                        "304",
                        OASFactory.createAPIResponse().description("The caller has this answer already; no body."));
    }

    private static void sortByStatus(Operation operation) {
        operation
                .getResponses()
                .setAPIResponses(new TreeMap<>(operation.getResponses().getAPIResponses()));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }
}
