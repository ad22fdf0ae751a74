package org.proceduredecision.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.proceduredecision.fixture.Command;
import org.proceduredecision.fixture.EditedRelease;

/**
 * The pages that the command wrote.
 *
 * @param byPath their text by path below the folder
 */
record WrittenPages(Map<String, String> byPath) {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern CELL_END = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*\\|");

    /** Writes the pages of the shipped release. */
    static WrittenPages ofShipped(Path folder) {
        return read(folder, Command.reviewPages(folder.toString()));
    }

    /** Writes the pages of an edited release. */
    static WrittenPages of(EditedRelease release, Path folder) {
        return read(folder, Command.reviewPages(release.argument(), folder.toString()));
    }

    /** Writes the pages of the tiny release. */
    static WrittenPages ofTiny(Path folder) {
        return read(folder, Command.reviewPages(EditedRelease.unedited(), folder.toString()));
    }

    private static WrittenPages read(Path folder, Command given) {
        assertThat(given.code()).as(given.printed()).isZero();
        return in(folder);
    }

    /** All files in a folder. */
    static WrittenPages in(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return new WrittenPages(files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> folder.relativize(file).toString().replace('\\', '/'),
                            WrittenPages::text,
                            (one, other) -> one,
                            TreeMap::new)));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The text of a page. */
    String page(String path) {
        return byPath.get(path);
    }

    /** The text of the page of a diagnosis. */
    String ofDiagnosis(String id) {
        return page("diagnoses/" + id + ".md");
    }

    /** All that a text sets as code: ids, and conditions. */
    static List<String> codeIn(String text) {
        return CODE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    /** The lines of each table in a text. */
    static List<List<String>> tablesIn(String text) {
        return Stream.of(text.split("\n\n"))
                .map(block -> block.lines().filter(line -> line.startsWith("|")).toList())
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** How many cells a line of a table has. */
    static long cellsOf(String line) {
        return CELL_END.matcher(line).results().count() - 1;
    }
}
