package org.proceduredecision.api.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.proceduredecision.problem.ProblemDetail;

/** Adds the examples to the operation that decides. */
final class AttachExamples {

    private static final String JSON = jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

    private final ObjectMapper mapper = new ObjectMapper();

    void complete(OpenAPI api) {
        PathItem path = api.getPaths().getPathItem("/v1/decisions");
        Examples.all().forEach(example -> attach(example, path.getPOST(), api));
        String first = Examples.NAMES.get(0);
        answers(path.getGET())
                .addExample(first, answers(path.getPOST()).getExamples().get(first));
    }

    private void attach(Examples.Example example, Operation operation, OpenAPI api) {
        operation
                .getRequestBody()
                .getContent()
                .getMediaType(JSON)
                .addExample(example.name(), model(example.summary(), example.request()));
        String summary = example.summary() + " (at `explain=" + example.explain() + "`)";
        MediaType answers = example.status() == 200
                ? answers(operation)
                : api.getComponents()
                        .getResponses()
                        .get("NotUnderstood")
                        .getContent()
                        .getMediaType(ProblemDetail.MEDIA_TYPE);
        answers.addExample(example.name(), model(summary, example.answer()));
    }

    private static MediaType answers(Operation operation) {
        return operation.getResponses().getAPIResponse("200").getContent().getMediaType(JSON);
    }

    private Example model(String summary, JsonNode value) {
        return OASFactory.createExample().summary(summary).value(mapper.convertValue(value, Map.class));
    }
}
