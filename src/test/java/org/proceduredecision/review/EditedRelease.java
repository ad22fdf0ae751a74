package org.proceduredecision.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A copy of the tiny release in a folder of its own, to be edited like a maker of tables does. */
final class EditedRelease {

    private final Path folder;

    private EditedRelease(Path folder) {
        this.folder = folder;
    }

    /** The sound release, copied into a folder that is not there yet. */
    static EditedRelease in(Path folder) {
        try (Stream<Path> files = Files.list(tiny())) {
            Files.createDirectories(folder);
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
            return new EditedRelease(folder);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Path tiny() {
        try {
            return Path.of(EditedRelease.class.getResource("/releases/tiny").toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** With rows at the end of a table. */
    EditedRelease withRows(String file, String... rows) {
        return edited(file, text -> text + String.join("\n", rows) + "\n");
    }

    /** Without the rows that begin like this. */
    EditedRelease withoutRows(String file, String beginning) {
        return edited(file, text -> joined(text.lines().filter(line -> !line.startsWith(beginning))));
    }

    /** With one text in place of another, which must be there. */
    EditedRelease withText(String file, String text, String instead) {
        return edited(file, all -> {
            if (!all.contains(text)) {
                throw new AssertionError(file + " does not hold " + text);
            }
            return all.replace(text, instead);
        });
    }

    /** With the rows of a table from the last to the first. */
    EditedRelease withRowsReversed(String file) {
        return edited(file, text -> {
            List<String> lines = text.lines().toList();
            Stream<String> reversed = Stream.iterate(lines.size() - 1, place -> place > 0, place -> place - 1)
                    .map(lines::get);
            return joined(Stream.concat(Stream.of(lines.get(0)), reversed));
        });
    }

    private static String joined(Stream<String> lines) {
        return String.join("\n", lines.toList()) + "\n";
    }

    private EditedRelease edited(String file, UnaryOperator<String> change) {
        try {
            Path path = folder.resolve(file);
            Files.writeString(path, change.apply(Files.readString(path)));
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The folder as an argument of a command. */
    String argument() {
        return folder.toString();
    }
}
