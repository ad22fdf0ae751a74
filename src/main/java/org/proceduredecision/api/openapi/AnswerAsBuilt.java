package org.proceduredecision.api.openapi;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.smallrye.openapi.runtime.OpenApiDocumentService;
import jakarta.enterprise.inject.build.compatible.spi.BuildCompatibleExtension;
import jakarta.enterprise.inject.build.compatible.spi.ClassConfig;
import jakarta.enterprise.inject.build.compatible.spi.Enhancement;

/**
 * Binds the service of Quarkus that holds the document to {@link DocumentAsBuilt}, when this one is built. At every start it
 * would read the half megabyte that the build wrote, only to write it again as JSON and as YAML: most of what the main thread
 * did. No setting says otherwise. Its routes, and with them every header, stay as they are.
 */
public final class AnswerAsBuilt implements BuildCompatibleExtension {

    /**
     * Adds the binding to what is packaged. Tests and development load Quarkus and this code with different loaders, of which that
     * of Quarkus does not see the binding; they prepare the document as Quarkus does.
     *
     * @param holder the service that holds the document
     */
    @Enhancement(types = OpenApiDocumentService.class)
    public void bind(ClassConfig holder) {
        if (!LaunchMode.current().isDevOrTest()) {
            holder.addAnnotation(AsBuilt.class);
        }
    }
}
