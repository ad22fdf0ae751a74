package org.proceduredecision.api;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.InputStream;
import java.util.Optional;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.request.DecisionRequest;

/** Reads a request for a decision from its JSON. */
@Singleton
public final class DecisionBody {

    private final KnowledgeRelease release;
    private final Violations violations;

    DecisionBody(KnowledgeRelease release, Violations violations) {
        this.release = release;
        this.violations = violations;
    }

    /** The same as for its text. Throws a problem also where the body is too long or not UTF-8. */
    Optional<DecisionRequest> read(InputStream body, RequestFaults faults) {
        return read(JsonText.BODY.of(body), faults);
    }

    /**
     * The request made of the sound members, with all faults noted, or empty where nothing can be made of it. Throws a problem
     * where the text is no JSON.
     */
    public Optional<DecisionRequest> read(String json, RequestFaults faults) {
        JsonNode tree = StrictJson.read(json, faults);
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
