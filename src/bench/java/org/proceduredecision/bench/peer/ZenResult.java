package org.proceduredecision.bench.peer;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.proceduredecision.bench.report.Figures;
import org.proceduredecision.bench.report.Measure;
import org.proceduredecision.bench.section.RunOptions;
import org.proceduredecision.decision.DecisionEngine;
import org.proceduredecision.knowledge.KnowledgeRelease;

/**
 * What GoRules Zen did, or why it did not.
 *
 * @param time how long a call took
 * @param onComplete what it found where all is known
 * @param remark what it did where much is not known, or why it was not run
 */
record ZenResult(Optional<Measure> time, Optional<Agreement> onComplete, String remark) {

    static final String NAME = "GoRules Zen";

    static ZenResult of(RunOptions options, Contest contest, Examination examination)
            throws IOException, InterruptedException {
        if (!ZenRun.isPossible()) {
            return skipped("there is no Node and npm");
        }
        ZenRun run = new ZenRun(options);
        if (!run.install()) {
            return skipped("npm could not fetch it");
        }
        KnowledgeRelease release = contest.release();
        List<Patient> timed =
                new Patients(new DecisionEngine(release)).complete(contest.timed(release), PeerBenchmark.PATIENTS);
        return of(examination, run.answers(release, examination, timed));
    }

    private static ZenResult skipped(String reason) {
        return new ZenResult(Optional.empty(), Optional.empty(), NAME + " was left out: " + reason + ".");
    }

    private static ZenResult of(Examination examination, ZenAnswers answers) {
        int complete = examination.complete().size();
        Agreement onComplete =
                agreement(examination.complete(), answers.answers().subList(0, complete));
        Agreement onNulls = agreement(
                examination.forgetful(),
                answers.answers().subList(complete, answers.answers().size()));
        return new ZenResult(
                Optional.of(
                        Measure.of(NAME, answers.processor(), "µs").noting("clock: " + Figures.of(answers.clock()))),
                Optional.of(onComplete),
                NAME + ", not known = null: " + onNulls.text() + ".");
    }

    private static Agreement agreement(List<Patient> patients, List<ZenAnswers.Answer> answers) {
        Agreement agreement = new Agreement();
        for (int i = 0; i < patients.size(); i++) {
            Patient patient = patients.get(i);
            ZenAnswers.Answer answer = answers.get(i);
            answer.rules()
                    .ifPresentOrElse(
                            rules -> agreement.add(patient, rules),
                            () -> agreement.addRefusal(patient, answer.refusal().orElse("")));
        }
        return agreement;
    }
}
