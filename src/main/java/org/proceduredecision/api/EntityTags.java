package org.proceduredecision.api;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.EntityTag;
import java.util.Base64;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.clinical.Sha256;
import org.proceduredecision.knowledge.KnowledgeRelease;

/** Tags that change exactly when the bytes of an answer can change: with the knowledge, the engine or the request. */
@Singleton
public final class EntityTags {

    private final String version;

    EntityTags(KnowledgeRelease release, ServiceInfo service) {
        this.version = release.digest() + "\n" + service.engineVersion();
    }

    /** The tag of a decision: it shows the word that the diagnosis was found by, so that takes part. */
    EntityTag of(Decision decision, Depth depth) {
        return of(decision.decisionId() + "\n" + depth.wireName() + "\n"
                + decision.diagnosis().matched());
    }

    /** The tag of an answer that depends on the release and this form of it only. */
    public EntityTag of(String form) {
        byte[] hash = Sha256.of(version + "\n" + form);
        return new EntityTag(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
    }
}
