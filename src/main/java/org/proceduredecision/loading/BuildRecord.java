package org.proceduredecision.loading;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That the build checked the release which it packs with the service, so that a start need not compare all its rows with each
 * other again. It speaks for the bytes of one release, by their digest, and for the classes that the same build packed with it.
 *
 * @param digest the digest of the release that has no fault; empty = of none
 * @param remarks what loading remarked on it
 */
record BuildRecord(String digest, List<String> remarks) {

    /** Where it lies among the classes. */
    static final String FILE = "org/proceduredecision/loading/build-record.txt";

    /** Nothing was checked. */
    static final BuildRecord NONE = new BuildRecord("", List.of());

    BuildRecord {
        remarks = List.copyOf(remarks);
    }

    /** The record that a build packed; classes that are not packed may have changed since it was written, so one beside those is not used. */
    static BuildRecord packed(ClassLoader classPath) {
        URL place = classPath.getResource(FILE);
        return place == null || !place.getProtocol().equals("jar") ? NONE : read(classPath);
    }

    private static BuildRecord read(ClassLoader classPath) {
        try (InputStream stream = classPath.getResourceAsStream(FILE)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            // then everything is checked at the start
            return NONE;
        }
    }

    private static BuildRecord of(String text) {
        List<String> lines = text.lines().toList();
        return lines.isEmpty() ? NONE : new BuildRecord(lines.get(0), lines.subList(1, lines.size()));
    }

    /** The record as it is stored: a line for the digest and one for each remark, whatever ends of lines that quotes. */
    String text() {
        String lines =
                remarks.stream().map(remark -> remark.replace('\n', ' ') + "\n").collect(Collectors.joining());
        return digest + "\n" + lines;
    }

    boolean speaksFor(String other) {
        return digest.equals(other);
    }
}
