package org.proceduredecision.api.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.proceduredecision.api.bulk.BulkPath;
import org.proceduredecision.problem.ProblemDetail;
import org.proceduredecision.problem.ProblemExamples;
import org.proceduredecision.problem.ProblemType;

/** Adds to every operation the problems that it can answer with, each described once. */
final class DescribeProblems {

    private static final List<ProblemType> ANY = List.of(
            ProblemType.INVALID_REQUEST,
            ProblemType.NOT_ACCEPTABLE,
            ProblemType.URI_TOO_LONG,
            ProblemType.INTERNAL_ERROR,
            ProblemType.UNAVAILABLE);

    private final ObjectMapper json = new ObjectMapper();

    void complete(OpenAPI api) {
        Map<Integer, APIResponse> byStatus = new LinkedHashMap<>();
        for (ProblemType type : ProblemType.values()) {
            APIResponse response = byStatus.computeIfAbsent(type.status(), status -> response(type));
            response.getContent()
                    .getMediaType(ProblemDetail.MEDIA_TYPE)
                    .addExample(
                            type.wireName(),
                            OASFactory.createExample().summary(type.title()).value(example(type)));
        }
        byStatus.forEach((status, response) -> api.getComponents().addResponse(name(status), response));
        api.getPaths().getPathItems().forEach(DescribeProblems::describe);
    }

    private static APIResponse response(ProblemType type) {
        MediaType media = OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/ProblemDetail"));
        return OASFactory.createAPIResponse()
                .description(Stream.of(ProblemType.values())
                        .filter(each -> each.status() == type.status())
                        .map(Javadocs::ofConstant)
                        .collect(Collectors.joining(" Or: ")))
                .content(OASFactory.createContent().addMediaType(ProblemDetail.MEDIA_TYPE, media));
    }

    private Object example(ProblemType type) {
        try {
            return json.readValue(json.writeValueAsString(ProblemExamples.of(type)), Map.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem document is plain data", e);
        }
    }

    private static void describe(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            ANY.forEach(type -> add(operation, type));
            // what is wrong with a line, or too long, is answered on its line
            boolean isBulk = path.equals(BulkPath.PATH);
            if (method == PathItem.HttpMethod.POST && !isBulk) {
                add(operation, ProblemType.BODY_TOO_LARGE);
            }
            if (method == PathItem.HttpMethod.POST) {
                add(operation, ProblemType.UNSUPPORTED_MEDIA_TYPE);
            }
            if (path.endsWith("}")) {
                add(operation, ProblemType.NOT_FOUND);
            } else if (!isBulk
                    && operation.getParameters() != null
                    && !operation.getParameters().isEmpty()) {
                add(operation, ProblemType.NOT_UNDERSTOOD);
            }
        });
    }

    private static void add(Operation operation, ProblemType type) {
        operation
                .getResponses()
                .addAPIResponse(
                        String.valueOf(type.status()),
                        OASFactory.createAPIResponse().ref("#/components/responses/" + name(type.status())));
    }

    private static String name(int status) {
        String constant = ProblemType.of(status).wireName();
        StringBuilder name = new StringBuilder();
        for (String word : constant.split("-")) {
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
        }
        return name.toString();
    }
}
