package org.proceduredecision;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Smoke test of the jar that was built. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PackagedServiceIT {

    private static PackagedService service;

    @BeforeAll
    static void start() throws IOException {
        service = new PackagedService();
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void is_ready() throws Exception {
        HttpResponse<String> health = service.get("/q/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("UP", "sha256:");
    }

    @Test
    void holds_the_record_that_spares_its_start_the_checks_of_the_build() throws Exception {
        try (JarFile jar = new JarFile("target/quarkus-app/app/procedure-decision.jar")) {
            JarEntry entry = jar.getJarEntry("org/proceduredecision/loading/build-record.txt");
            String record = new String(jar.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
            String digest = record.lines().findFirst().orElseThrow();

            assertThat(service.get("/v1/knowledge").body()).contains('"' + digest + '"');
        }
    }

    @Test
    void decides() throws Exception {
        HttpResponse<String> decision =
                service.post("/v1/decisions", "{\"location\":\"low-back\",\"diagnosis\":\"sciatica\"}");

        assertThat(decision.statusCode()).isEqualTo(200);
        assertThat(decision.body()).contains("transforaminal-esi");
    }

    @Test
    void answers_a_uri_that_its_main_class_lets_through() throws Exception {
        assertThat(service.get("/v1/decisions?diagnosis=icd-10-cm%7CM54.42").statusCode())
                .isEqualTo(200);
    }

    @Test
    void shows_and_describes_its_api() throws Exception {
        assertThat(service.get("/swagger-ui/").body()).contains("<title>Procedure decision");
        assertThat(service.get("/openapi").body()).contains("openapi: 3.1.0");
    }

    /** What Quarkus writes again at the start has another order of members. */
    @Test
    void answers_the_description_as_it_was_built() throws Exception {
        assertThat(service.get("/openapi").body()).isEqualTo(Files.readString(Path.of("openapi/openapi.yaml")));
        assertThat(service.get("/openapi?format=json").body())
                .isEqualTo(Files.readString(Path.of("openapi/openapi.json")));
    }

    @Test
    void logs_json_and_nothing_of_a_patient() throws Exception {
        service.post("/v1/decisions?explain=full", "{\"diagnosis\":\"sciatica\",\"facts\":{\"age-years\":97.25}}");
        service.get("/v1/decisions?diagnosis=unheard-of-disease");

        assertThat(service.output())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(new ObjectMapper()
                                .readTree(line)
                                .path("message")
                                .asText())
                        .isNotBlank())
                .noneMatch(line -> line.contains("97.25") || line.contains("unheard-of") || line.contains("age-years"));
    }

    @Test
    void ends_in_good_order_when_it_is_told_to() throws Exception {
        try (PackagedService stopped = new PackagedService()) {
            stopped.get("/q/health/live");
            stopped.stop();

            assertThat(stopped.exitCode()).isEqualTo(143);
            assertThat(stopped.output()).anyMatch(line -> line.contains("stopped in"));
        }
    }

    /** What a folder holds is checked at the start, what is packed was checked by the build. */
    @Test
    void loads_a_release_from_a_folder(@TempDir Path folder) throws Exception {
        copyShippedRelease(folder);

        try (PackagedService other = new PackagedService("knowledge.folder=" + folder)) {
            assertThat(other.get("/v1/knowledge").body())
                    .isEqualTo(service.get("/v1/knowledge").body());
        }
    }

    @Test
    void refuses_to_start_on_a_faulty_release_and_says_why(@TempDir Path folder) throws Exception {
        copyShippedRelease(folder);
        Files.writeString(folder.resolve("rules.csv"), "id,diagnosis\nr1,unheard-of-disease\n");
        Files.delete(folder.resolve("sources.csv"));

        try (PackagedService refused = new PackagedService("knowledge.folder=" + folder)) {
            assertThat(refused.exitCode()).isEqualTo(1);
            List<String> output = refused.output();
            assertThat(output).anyMatch(line -> line.contains("rules.csv"));
            assertThat(output).anyMatch(line -> line.contains("sources.csv"));
            assertThat(output).noneMatch(line -> line.contains("Exception") || line.contains("\tat "));
        }
    }

    private static void copyShippedRelease(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/knowledge"))) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }
}
