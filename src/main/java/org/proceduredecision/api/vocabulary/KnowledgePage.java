package org.proceduredecision.api.vocabulary;

import java.util.List;
import java.util.Map;
import org.proceduredecision.api.ServiceInfo;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.ReleaseInfo;
import org.proceduredecision.knowledge.ReleaseStatus;

/**
 * What the release and the service say of themselves.
 *
 * @param version version of the release
 * @param title its title
 * @param digest SHA-256 over its files
 * @param status draft, or reviewed by clinicians
 * @param date day of the release, as year-month-day
 * @param developer who made it
 * @param funding who paid for it
 * @param reviewers clinicians who signed it; empty while it is a draft
 * @param changes what is new since the release before
 * @param intendedUse for whom and for what it is meant
 * @param limits what it does not cover or know
 * @param otherCare care other than procedures that belongs beside every answer
 * @param disclaimer what every decision says of itself
 * @param feedback where to report a wrong row
 * @param sourceAttributes the source attributes that a regulator asks of evidence-based decision support, by name
 * @param counts how many rows each table has, and how many of them were verified
 * @param engineVersion version of the software
 * @param remarks what was counted while the release was loaded
 */
public record KnowledgePage(
        String version,
        String title,
        String digest,
        ReleaseStatus status,
        String date,
        String developer,
        String funding,
        List<String> reviewers,
        List<String> changes,
        String intendedUse,
        List<String> limits,
        List<String> otherCare,
        String disclaimer,
        String feedback,
        Map<String, String> sourceAttributes,
        List<TableCount> counts,
        String engineVersion,
        List<String> remarks) {

    static KnowledgePage of(KnowledgeRelease release, ServiceInfo service) {
        ReleaseInfo info = release.info();
        return new KnowledgePage(
                info.version(),
                info.title(),
                release.digest(),
                info.status(),
                info.date(),
                info.developer(),
                info.funding(),
                info.reviewers(),
                info.changes(),
                info.intendedUse(),
                info.limits(),
                info.otherCare(),
                info.disclaimer(),
                info.feedback(),
                info.sourceAttributes(),
                TableCount.of(release),
                service.engineVersion(),
                service.remarks());
    }
}
