package org.proceduredecision.app;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.proceduredecision.api.ServiceInfo;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.loading.ReleaseFiles;
import org.proceduredecision.loading.TableFault;

/** The release that the service was started with, and what the adapters need of it. */
@Singleton
@Startup
final class Knowledge {

    private static final Logger LOG = Logger.getLogger(Knowledge.class);

    private final DecisionEngine engine;
    private final List<String> remarks;

    /** Throws what Quarkus reports without a stack and with a non-zero exit code, when the release is faulty. */
    Knowledge(KnowledgeConfig config) {
        Optional<ReleaseFiles> folder = config.folder().map(ReleaseFiles::ofFolder);
        LoadedRelease loaded = folder.map(LoadedRelease::of).orElseGet(EarlyRelease::take);
        this.engine = loaded.engine()
                .orElseThrow(() -> refusal(
                        folder.orElseGet(ReleaseFiles::shipped), loaded.result().faults()));
        this.remarks = loaded.result().remarks();
        KnowledgeRelease release = engine.release();
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
        return engine.release();
    }

    @Produces
    @Singleton
    DecisionEngine engine() {
        return engine;
    }

    @Produces
    @Singleton
    ServiceInfo service(@ConfigProperty(name = "quarkus.application.version") String engineVersion) {
        return new ServiceInfo(engineVersion, remarks);
    }
}
