package org.proceduredecision.api.bulk;

import io.vertx.ext.web.MIMEHeader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names under which lines of JSON are known as a media type. */
public final class BulkMedia {

    /** The commonest, in which answers are given unless another is asked for. */
    public static final String NDJSON = "application/x-ndjson";

    private static final List<String> NAMES = List.of(NDJSON, "application/jsonl", "application/ndjson");

    private BulkMedia() {}

    /** Whether a body of that content type is read. */
    static boolean isRead(String contentType) {
        String name = contentType == null ? "" : contentType.split(";", 2)[0];
        return NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }

    /** The name that the caller likes best, or empty where it takes none. */
    static Optional<String> best(List<MIMEHeader> accepted) {
        if (accepted.isEmpty()) {
            return Optional.of(NDJSON);
        }
        return accepted.stream()
                .filter(each -> each.weight() > 0)
                .flatMap(each -> NAMES.stream().filter(name -> matches(each, name)))
                .findFirst();
    }

    private static boolean matches(MIMEHeader accepted, String name) {
        String type = accepted.component() + "/" + accepted.subComponent();
        return type.equals("*/*") || type.equals("application/*") || type.equalsIgnoreCase(name);
    }
}
