package org.proceduredecision.app;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the knowledge comes from. */
@ConfigMapping(prefix = "knowledge")
public interface KnowledgeConfig {

    /** A folder with a release; without one, the release that comes with the service. */
    Optional<Path> folder();
}
