package org.proceduredecision.api.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.api.bulk.BulkMedia;
import org.proceduredecision.api.bulk.BulkPath;
import org.proceduredecision.clinical.WireName;

/** Adds the operation that decides line by line, which no resource stands for. */
final class DescribeBulk {

    private static final String DESCRIPTION = """
            One JSON object on each line in, one on each line out, in the same order: `{"id": ..., "request": {...}}` is answered \
            with `{"id": ..., "decision": {...}}`, or with `{"id": ..., "line": ..., "problem": {...}}` and the problem document \
            that the request alone would have been answered with, its pointers relative to the line.

            - A line that is wrong never stops the rest. One that is no JSON, or longer than 64 KiB, is answered without an id; \
            its number, from 1, is in `line`. Blank lines are passed over, but counted.
            - The body may be of any length. Answers come as soon as they are made, and the service reads no faster than they are \
            taken: **read while you send**. A client that sends all before it reads gets stuck once some megabytes of answers wait, \
            so it should send no more than about 500 lines at once.
            - The answer is whole when the response ends in good order; it then has one line for each that was sent and \
            is not blank. A connection on which nothing moves for 60 seconds is closed, and the response is then cut off. When the \
            client goes away, what is not yet decided is dropped.
            - Neither direction is compressed.""";

    private static final String EXAMPLE = """
            {"id":"a","request":{"location":"low-back","diagnosis":"sciatica"}}
            {"id":"b","request":{"location":"knee","diagnosis":"arthritis","facts":{"antithrombotics":["apixaban"]}}}
            """;

    void complete(OpenAPI api) {
        api.getComponents().addSchema("BulkLine", line());
        Schema answer = api.getComponents().getSchemas().get("BulkAnswer");
        answer.getProperties().get("id").setType(id().getType());
        api.getPaths().addPathItem(BulkPath.PATH, OASFactory.createPathItem().POST(operation()));
    }

    private static Operation operation() {
        Content lines = content("BulkLine");
        lines.getMediaType(BulkMedia.NDJSON).setExample(EXAMPLE);
        return OASFactory.createOperation()
                .operationId("decideMany")
                .summary("Many decisions, line by line")
                .description(DESCRIPTION)
                .addTag("Decisions")
                .addParameter(depth())
                .requestBody(OASFactory.createRequestBody()
                        .description("Requests, one on each line; each line is what the schema says.")
                        .required(true)
                        .content(lines))
                .responses(OASFactory.createAPIResponses()
                        .addAPIResponse("200", OASFactory.createAPIResponse().content(content("BulkAnswer"))));
    }

    private static Content content(String schema) {
        return OASFactory.createContent()
                .addMediaType(BulkMedia.NDJSON, OASFactory.createMediaType().schema(reference(schema)));
    }

    private static Parameter depth() {
        return OASFactory.createParameter()
                .name("explain")
                .in(Parameter.In.QUERY)
                .description("How much of each decision to show: brief, standard or full.")
                .schema(text().enumeration(List.copyOf(WireName.all(Depth.class)))
                        .defaultValue(Depth.BRIEF.wireName()));
    }

    private static Schema line() {
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One line of a request for many decisions.")
                .addProperty("id", id().description("Any text or number; the answer carries it as it was sent."))
                .addProperty(
                        "request", reference("DecisionRequest").description("The request, as it would be sent alone."))
                .required(List.of("id", "request"));
    }

    private static Schema id() {
        return OASFactory.createSchema().type(List.of(SchemaType.STRING, SchemaType.NUMBER));
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(SchemaType.STRING);
    }

    private static Schema reference(String schema) {
        return OASFactory.createSchema().ref("#/components/schemas/" + schema);
    }
}
