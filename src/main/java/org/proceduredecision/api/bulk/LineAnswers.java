package org.proceduredecision.api.bulk;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.proceduredecision.answer.Decision;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.api.AnswerJson;
import org.proceduredecision.api.DecisionBody;
import org.proceduredecision.api.JsonText;
import org.proceduredecision.api.MeasuredDecisions;
import org.proceduredecision.api.RequestFaults;
import org.proceduredecision.problem.ProblemException;
import org.proceduredecision.problem.ServiceFault;

/** Answers single lines; safe for any number of threads. */
@Singleton
final class LineAnswers {

    private final DecisionBody body;
    private final MeasuredDecisions decisions;
    private final AnswerJson json;

    LineAnswers(DecisionBody body, MeasuredDecisions decisions, AnswerJson json) {
        this.body = body;
        this.decisions = decisions;
        this.json = json;
    }

    /** The answer to a line as JSON, whatever the line holds. */
    byte[] to(Line line, Depth depth) {
        return json.of(answer(line, depth));
    }

    private BulkAnswer answer(Line line, Depth depth) {
        RequestFaults faults = new RequestFaults();
        String id = "";
        try {
            Envelope envelope = Envelope.read(JsonText.LINE.of(line.bytes()), faults);
            id = envelope.id();
            Optional<Decision> decision = decision(envelope, depth, faults);
            faults.throwIfAny();
            return BulkAnswer.of(id, decision.orElseThrow());
        } catch (ProblemException problem) {
            return BulkAnswer.of(id, line, problem.toProblem(BulkPath.PATH));
        } catch (RuntimeException fault) {
            return BulkAnswer.of(id, line, ServiceFault.logged(fault, BulkPath.PATH));
        }
    }

    private Optional<Decision> decision(Envelope envelope, Depth depth, RequestFaults faults) {
        if (envelope.request().isEmpty()) {
            return Optional.empty();
        }
        RequestFaults ofRequest = new RequestFaults();
        Optional<Decision> decision = body.read(envelope.request(), ofRequest)
                .flatMap(request -> decisions.decide(request, depth, ofRequest));
        faults.addAllUnder(BulkPath.REQUEST, ofRequest.toList());
        return decision;
    }
}
