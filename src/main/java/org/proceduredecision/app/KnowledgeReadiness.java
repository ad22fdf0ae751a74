package org.proceduredecision.app;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Ready once the release is loaded and bound; names it. */
@Readiness
final class KnowledgeReadiness implements HealthCheck {

    private final DecisionEngine engine;

    KnowledgeReadiness(DecisionEngine engine) {
        this.engine = engine;
    }

    @Override
    public HealthCheckResponse call() {
        KnowledgeRelease release = engine.release();
        return HealthCheckResponse.named("knowledge release")
                .up()
                .withData("version", release.info().version())
                .withData("digest", release.digest())
                .withData("status", release.info().status().wireName())
                .build();
    }
}
