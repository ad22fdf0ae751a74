package org.proceduredecision.app;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.proceduredecision.api.ServiceInfo;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.LoadResult;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.ReleaseLoader;
import org.proceduredecision.loading.TableFault;

/** Loads the release when the service starts, and makes of it what the adapters need. */
@Singleton
@Startup
final class Knowledge {

    private static final Logger LOG = Logger.getLogger(Knowledge.class);

    private final KnowledgeRelease release;
    private final List<String> remarks;

    /** Throws what Quarkus reports without a stack and with a non-zero exit code, when the release is faulty. */
    Knowledge(KnowledgeConfig config) {
        ReleaseFiles files = config.folder().map(ReleaseFiles::ofFolder).orElseGet(ReleaseFiles::shipped);
        LoadResult result = ReleaseLoader.load(files);
        this.release = result.release().orElseThrow(() -> refusal(files, result.faults()));
        this.remarks = result.remarks();
        LOG.infof(
                "Knowledge release %s (%s), %s",
                release.info().version(), release.info().status().wireName(), release.digest());
    }

    private static ConfigurationException refusal(ReleaseFiles files, List<TableFault> faults) {
        return new ConfigurationException(faults.stream()
                .map(TableFault::text)
                .collect(Collectors.joining(
                        "\n  ",
                        "The knowledge release in " + files + " has faults; the service does not start:\n  ",
                        "")));
    }

    @Produces
    @Singleton
    KnowledgeRelease release() {
        return release;
    }

    @Produces
    @Singleton
    DecisionEngine engine() {
        return new DecisionEngine(release);
    }

    @Produces
    @Singleton
    ServiceInfo service(@ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        return new ServiceInfo(engineVersion, remarks);
    }
}
