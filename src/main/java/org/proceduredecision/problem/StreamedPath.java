package org.proceduredecision.problem;

/** A path whose bodies are read as they come and never whole, so that they may be of any length. */
public interface StreamedPath {

    /** Whether a path, without its query, is this one. */
    boolean matches(String path);
}
