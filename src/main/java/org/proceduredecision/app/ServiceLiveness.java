package org.proceduredecision.app;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import org.proceduredecision.api.bulk.BulkLoad;

/** Alive as long as it answers: there is nothing outside the process that it could lose. Says how much bulk work is under way. */
@Liveness
final class ServiceLiveness implements HealthCheck {

    private final BulkLoad bulk;

    ServiceLiveness(BulkLoad bulk) {
        this.bulk = bulk;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("procedure-decision")
                .up()
                .withData("bulk-streams", bulk.streams())
                .withData("bulk-lines", bulk.lines())
                .build();
    }
}
