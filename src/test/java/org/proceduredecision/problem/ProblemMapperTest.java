package org.proceduredecision.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Faults of the service itself. */
@QuarkusTest
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ProblemMapperTest {

    @Test
    void a_fault_of_the_service_shows_a_reference_and_nothing_of_the_inside() {
        Response answer = given().get("/failing/fault");

        answer.then().statusCode(500).contentType(ProblemDetail.MEDIA_TYPE);
        assertThat(answer.jsonPath().getString("detail")).contains("reference");
        assertThat(answer.asString()).doesNotContain("secret", "Exception");
    }

    @Test
    void an_overloaded_service_is_not_available() {
        Response answer = given().get("/failing/overload");

        answer.then().statusCode(503).contentType(ProblemDetail.MEDIA_TYPE);
        assertThat(answer.asString()).doesNotContain("secret", "Exception");
    }
}
