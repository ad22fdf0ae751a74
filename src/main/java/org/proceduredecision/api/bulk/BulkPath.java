package org.proceduredecision.api.bulk;

import com.fasterxml.jackson.core.JsonPointer;
import jakarta.inject.Singleton;
import org.proceduredecision.problem.StreamedPath;

/** Where many requests are answered at once. */
@Singleton
public final class BulkPath implements StreamedPath {

    /** The path. */
    public static final String PATH = "/v1/decisions/bulk";

    /** Where a line has its request. */
    static final JsonPointer REQUEST = JsonPointer.compile("/request");

    @Override
    public boolean matches(String path) {
        return path.equals(PATH) || path.equals(PATH + "/");
    }
}
