package org.proceduredecision.loading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A small sound release in memory, to be changed file by file. */
public final class TinyRelease implements ReleaseFiles {

    private final Map<String, byte[]> files;

    private TinyRelease(Map<String, byte[]> files) {
        this.files = files;
    }

    /** The folder of the sound release. */
    static Path folder() {
        return resource("releases/tiny");
    }

    /** A folder among the resources of the tests. */
    static Path resource(String name) {
        try {
            return Path.of(TinyRelease.class.getClassLoader().getResource(name).toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The sound release. */
    public static TinyRelease files() {
        Map<String, byte[]> files = new TreeMap<>();
        for (ReleaseFile file : ReleaseFile.values()) {
            files.put(file.fileName(), bytes(folder().resolve(file.fileName())));
        }
        return new TinyRelease(files);
    }

    /** The release with the files of a folder in place of its own. */
    TinyRelease overlaidWith(Path folder) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.replaceAll((name, own) -> Files.exists(folder.resolve(name)) ? bytes(folder.resolve(name)) : own);
        return new TinyRelease(changed);
    }

    /** The release with one file changed. */
    public TinyRelease with(String name, UnaryOperator<String> change) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.computeIfPresent(
                name,
                (key, own) ->
                        change.apply(new String(own, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        return new TinyRelease(changed);
    }

    /** The release with rows added to the end of one file. */
    public TinyRelease withRows(String name, String... rows) {
        return with(name, text -> text + String.join("\n", rows) + "\n");
    }

    /** The release without one of its files. */
    TinyRelease without(String name) {
        Map<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        return new TinyRelease(changed);
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
