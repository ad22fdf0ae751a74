package org.proceduredecision.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;

/** Completes the document that was read off the resources, when the service is built. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public final class CompleteDocument implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI api) {
        new DescribeBulk().complete(api);
        new DescribeSchemas().complete(api);
        new DescribeProblems().complete(api);
        new DescribeCaching().complete(api);
        new AttachExamples().complete(api);
    }
}
