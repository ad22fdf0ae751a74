package org.proceduredecision.app;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import org.proceduredecision.api.ServiceInfo;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Says in the metrics which release and which engine decide, so that a change of the figures can be traced to a change of these. */
@Singleton
@Startup
final class ReleaseGauge {

    ReleaseGauge(MeterRegistry registry, KnowledgeRelease release, ServiceInfo service) {
        Gauge.builder("procedure.decision.release.info", () -> 1)
                .description("Always 1; the labels name the release and the engine that decide")
                .tag("version", release.info().version())
                .tag("digest", release.digest())
                .tag("status", release.info().status().wireName())
                .tag("engine", service.engineVersion())
                .register(registry);
    }
}
