package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each folder under table-faults holds the changed files of a release and the faults that must be reported for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TableFaultsTest {

    @TestFactory
    Stream<DynamicTest> reports_exactly_the_faults_of() throws IOException {
        List<Path> folders = folders();

        return folders.stream()
                .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
    }

    private static void check(Path folder) throws IOException {
        LoadResult result = ReleaseLoader.load(TinyRelease.files().overlaidWith(folder));

        String faults = result.faults().stream().map(TableFault::text).collect(Collectors.joining("\n", "", "\n"));
        assertThat(faults).isEqualTo(Files.readString(folder.resolve("expected-faults.txt")));
        assertThat(result.release()).isEmpty();
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(TinyRelease.resource("table-faults"))) {
            return folders.sorted().toList();
        }
    }
}
