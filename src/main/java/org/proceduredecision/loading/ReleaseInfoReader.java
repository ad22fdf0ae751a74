package org.proceduredecision.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.proceduredecision.knowledge.ReleaseInfo;
import org.proceduredecision.knowledge.ReleaseStatus;

/** Reads release.yaml: one key for each component of {@link ReleaseInfo}, in kebab-case. */
final class ReleaseInfoReader {

    private static final Pattern CALENDAR_VERSION = Pattern.compile("\\d{4}\\.(?:[1-9]|1[0-2])\\.(?:0|[1-9]\\d{0,3})");
    private static final CellType<String> VERSION = new CellType<>(
            "a calendar version, such as 2026.11.0",
            List.of(),
            text -> Optional.of(text).filter(CALENDAR_VERSION.asMatchPredicate()),
            "");
    private static final CellType<String> DATE =
            new CellType<>("a date, such as 2026-11-30", List.of(), ReleaseInfoReader::date, "");

    private ReleaseInfoReader() {}

    /** What the release says of itself, or empty when the file cannot be read; faults are reported. */
    static Optional<ReleaseInfo> read(ReleaseBytes bytes, FaultLog log) {
        return Optional.ofNullable(bytes.byFile().get(ReleaseFile.RELEASE))
                .flatMap(content -> YamlFile.read(ReleaseFile.RELEASE, content, log))
                .map(ReleaseInfoReader::read);
    }

    private static ReleaseInfo read(YamlFile yaml) {
        yaml.checkKeys(ReleaseFile.RELEASE.columns());
        ReleaseInfo info = new ReleaseInfo(
                yaml.value("version", VERSION),
                yaml.text("title"),
                yaml.value("status", CellType.word(ReleaseStatus.class)),
                yaml.value("date", DATE),
                yaml.text("developer"),
                yaml.text("funding"),
                yaml.text("intended-use"),
                yaml.text("feedback"),
                yaml.text("disclaimer"),
                yaml.list("reviewers"),
                yaml.list("changes"),
                yaml.list("limits"),
                yaml.list("other-care"),
                yaml.map("source-attributes"));
        checkReviewed(info, yaml);
        return info;
    }

    /** Nobody may call a release reviewed without a name that stands for it. */
    private static void checkReviewed(ReleaseInfo info, YamlFile yaml) {
        if (info.status() == ReleaseStatus.REVIEWED && info.reviewers().isEmpty()) {
            yaml.fault(
                    "reviewers", new Finding("is empty although the status is reviewed", "name them, or keep draft"));
        }
    }

    private static Optional<String> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text).toString());
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }
}
