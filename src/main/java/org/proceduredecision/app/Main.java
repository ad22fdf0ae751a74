package org.proceduredecision.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Main {

    /**
     * Quarkus answers a URI that {@link java.net.URI} does not take with an empty 400, and that is every {@code system|code} whose
     * bar is not escaped. The problem package looks at URIs instead, and answers broken ones with a problem document.
     */
    static final String OWN_URI_CHECK = "vertx.disableURIValidation";

    private Main() {}

    /**
     * Starts the service and waits until it is told to stop.
     *
     * @param args not used
     */
    public static void main(String... args) {
        System.setProperty(OWN_URI_CHECK, "true");
        if (System.getenv(KnowledgeConfig.FOLDER_VARIABLE) == null) {
            EarlyRelease.begin();
        }
        Quarkus.run(args);
    }
}
