package org.proceduredecision.app;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the knowledge comes from. */
@ConfigMapping(prefix = "knowledge")
public interface KnowledgeConfig {

    /** The environment variable by which a folder is usually given. */
    String FOLDER_VARIABLE = "KNOWLEDGE_FOLDER";

    /** A folder with a release; without one, the release that comes with the service. */
    Optional<Path> folder();
}
