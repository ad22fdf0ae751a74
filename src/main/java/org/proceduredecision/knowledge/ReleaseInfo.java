package org.proceduredecision.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a release says of itself.
 *
 * @param version calendar version, such as 2026.11.0
 * @param title title of the release
 * @param status draft, or reviewed by clinicians
 * @param date day of the release, as year-month-day
 * @param developer who made it
 * @param funding who paid for it
 * @param intendedUse for whom and for what it is meant
 * @param feedback where to report a wrong row
 * @param disclaimer what every decision says of itself
 * @param reviewers clinicians who signed it; empty while it is a draft
 * @param changes what is new since the release before
 * @param limits what it does not cover or know
 * @param otherCare care other than procedures that belongs beside every answer
 * @param sourceAttributes the source attributes that a regulator asks of evidence-based decision support, by name
 */
public record ReleaseInfo(
        String version,
        String title,
        ReleaseStatus status,
        String date,
        String developer,
        String funding,
        String intendedUse,
        String feedback,
        String disclaimer,
        List<String> reviewers,
        List<String> changes,
        List<String> limits,
        List<String> otherCare,
        Map<String, String> sourceAttributes) {
    public ReleaseInfo {
        reviewers = List.copyOf(reviewers);
        changes = List.copyOf(changes);
        limits = List.copyOf(limits);
        otherCare = List.copyOf(otherCare);
        sourceAttributes = Collections.unmodifiableMap(new LinkedHashMap<>(sourceAttributes));
    }
}
