package org.proceduredecision.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.request.DecisionRequest;

/** Reads the body of a request for a decision. */
@Singleton
final class DecisionBody {

    private final KnowledgeRelease release;
    private final Violations violations;

    DecisionBody(KnowledgeRelease release, Violations violations) {
        this.release = release;
        this.violations = violations;
    }

    /**
     * The request made of the sound members, with all faults noted, or empty where nothing can be made of it. Throws a problem
     * where the body is no JSON.
     */
    Optional<DecisionRequest> read(InputStream body, RequestFaults faults) {
        JsonNode tree = StrictJson.read(JsonText.of(body), faults);
        Optional<DecisionRequest> request =
                new RequestMembers(release.terminology().facts(), faults).read(tree);
        return request.filter(made -> isWithinLimits(made, faults));
    }

    private boolean isWithinLimits(DecisionRequest request, RequestFaults faults) {
        RequestFaults sizes = new RequestFaults();
        violations.check(request, sizes);
        faults.addAll(sizes.toList());
        return sizes.toList().isEmpty();
    }
}
