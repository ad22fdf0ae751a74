package org.proceduredecision.api.openapi;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.proceduredecision.api.bulk.BulkAnswer;
import org.proceduredecision.problem.ProblemDetail;

/** What the API is as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Procedure decision",
                        version = "1",
                        description = """
                                A pain **location**, a **diagnosis** and whatever clinical **facts** are known go in; the candidate \
                                interventional **procedures** come out, ranked, each with its rationale, the evidence for and against \
                                it, what must still be true before it, what forbids it, and which fact would change the answer. \
                                Procedures that were considered and ruled out are listed with the reason.

                                It supports the judgement of a clinician and never replaces it. It stores nothing about a patient.

                                - A fact that is not supplied is *unknown*, never *no*: it shows up in `missingFacts` and `waitingFor`.
                                - Words are matched without regard to case, accents, spaces, hyphens and underscores; locations, \
                                diagnoses and procedures may be given by id, name, synonym or `system|code`, such as \
                                `icd-10-cm|M54.42`.
                                - Members that are empty are left out, but lists that a client goes through are always there.
                                - Every failure is an RFC 9457 problem document that names all faults of the request by JSON pointer.
                                - The same request to the same release gives the same bytes; there are no timestamps in a decision.\
                                """,
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0")),
        // schemas that no resource returns: what answers with them is added when the document is completed
        components =
                @Components(
                        schemas = {
                            @Schema(name = "BulkAnswer", implementation = BulkAnswer.class),
                            @Schema(name = "ProblemDetail", implementation = ProblemDetail.class)
                        }),
        tags = {
            @Tag(name = "Decisions", description = "The main job: from a problem and its facts to procedures."),
            @Tag(
                    name = "Vocabulary",
                    description = "The words that requests and answers use, for drop-downs and detail pages."),
            @Tag(name = "Knowledge", description = "The rules table, and what the release says of itself.")
        })
public class ProcedureDecisionApi extends Application {}
