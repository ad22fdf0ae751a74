package org.proceduredecision.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.decision.DecisionResult;
import org.proceduredecision.decision.DecisionResult.Decided;
import org.proceduredecision.decision.DecisionResult.Rejected;

/** The shipped release answers each golden case as a pain physician would. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ClinicalCasesTest {

    private static final DecisionEngine ENGINE = new DecisionEngine(ShippedRelease.load());

    @TestFactory
    Stream<DynamicNode> answers_as_the_guidelines_have_it() {
        return CaseFiles.folders().stream().map(ClinicalCasesTest::folder);
    }

    private static DynamicNode folder(Path folder) {
        Stream<DynamicNode> cases = CaseFiles.listed(folder).stream()
                .map(file -> dynamicTest(CaseFiles.name(file), file.toUri(), () -> run(file)));
        return dynamicContainer(folder.getFileName().toString(), folder.toUri(), cases);
    }

    private static void run(Path file) {
        ClinicalCase clinicalCase = CaseFiles.read(file);
        String name = "cases/" + CaseFiles.name(file);

        DecisionResult result = ENGINE.decide(clinicalCase.request().toRequest(), Depth.FULL);

        SoftAssertions.assertSoftly(soft -> check(clinicalCase.want(), result, new Expectation(soft, name)));
    }

    private static void check(Want want, DecisionResult result, Expectation expectation) {
        if (result instanceof Decided decided) {
            assertThat(want.rejected())
                    .as("%s: the request is understood", expectation.name())
                    .isEmpty();
            new WantCheck(want, decided.decision(), expectation).check();
        } else {
            List<String> faults = ((Rejected) result)
                    .faults().stream()
                            .map(fault -> fault.pointer() + " " + fault.code())
                            .toList();
            expectation.same("faults", want.rejected().orElse(List.of()), faults);
        }
    }
}
