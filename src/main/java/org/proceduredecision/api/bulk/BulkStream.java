package org.proceduredecision.api.bulk;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import org.proceduredecision.answer.Depth;
import org.proceduredecision.problem.Limits;
import org.proceduredecision.problem.ServiceFault;

/**
 * One request and its response. Everything here runs on the event loop of its connection; {@link #advance} does whatever can be
 * done, and is called whenever something has changed.
 */
final class BulkStream {

    /** One being worked on and one waiting for each thread, so that none has to wait while answers are written. */
    private static final int MOST_BATCHES = 2 * BulkWorkers.THREADS;

    private final HttpServerRequest request;
    private final HttpServerResponse response;
    private final Context eventLoop = Vertx.currentContext();
    private final Depth depth;
    private final LineAnswers answering;
    private final BulkWorkers workers;
    private final BulkLoad load;

    private final Lines lines = new Lines(Limits.BODY_BYTES);
    private final Deque<Batch> batches = new ArrayDeque<>();
    private boolean isAsked;
    private boolean isEnded;
    private volatile boolean isOver;

    BulkStream(RoutingContext context, Depth depth, LineAnswers answering, BulkWorkers workers, BulkLoad load) {
        this.request = context.request();
        this.response = context.response();
        this.depth = depth;
        this.answering = answering;
        this.workers = workers;
        this.load = load;
        context.addEndHandler(ended -> over());
    }

    /** Begins to read. */
    void start() {
        request.pause();
        request.handler(this::arrived).endHandler(nothing -> ended()).exceptionHandler(gone -> giveUp());
        // later, because it may be called while an answer is being written
        response.drainHandler(nothing -> eventLoop.runOnContext(later -> advance()));
        advance();
    }

    private void arrived(Buffer piece) {
        isAsked = false;
        lines.add(piece.getBytes());
        advance();
    }

    private void ended() {
        isEnded = true;
        lines.end();
        advance();
    }

    private void advance() {
        if (isOver) {
            return;
        }
        try {
            writeAnswers();
            startBatches();
            askForMore();
        } catch (CompletionException | RejectedExecutionException failed) {
            ServiceFault.logged(failed, BulkPath.PATH);
            giveUp();
        }
    }

    /** Writes what is answered, in the order of the lines, as fast as the caller reads. */
    private void writeAnswers() {
        while (!batches.isEmpty() && !response.writeQueueFull()) {
            Optional<byte[]> answers = batches.element().answers();
            if (answers.isEmpty()) {
                return;
            }
            load.addLines(-batches.remove().size());
            response.write(Buffer.buffer(answers.get()));
        }
    }

    private void startBatches() {
        while (batches.size() < MOST_BATCHES && !lines.areUsedUp()) {
            List<Line> next = nextLines();
            if (!next.isEmpty()) {
                start(new Batch(next));
            }
        }
    }

    private List<Line> nextLines() {
        List<Line> next = new ArrayList<>();
        Optional<Line> line = lines.next();
        while (line.isPresent()) {
            next.add(line.get());
            line = next.size() < Batch.LINES ? lines.next() : Optional.empty();
        }
        return next;
    }

    private void start(Batch batch) {
        batches.add(batch);
        load.addLines(batch.size());
        batch.start(answering, depth, () -> !isOver, workers)
                .whenComplete((answers, failure) -> eventLoop.runOnContext(nothing -> advance()));
    }

    /** Asks for the next piece when there is room for what it may hold; ends the response when none comes and all is written. */
    private void askForMore() {
        if (!lines.areUsedUp() || batches.size() >= MOST_BATCHES) {
            return;
        }
        if (isEnded) {
            if (batches.isEmpty()) {
                response.end();
            }
        } else if (!isAsked) {
            isAsked = true;
            request.fetch(1);
        }
    }

    /** The caller has gone, or must be told by the broken connection that the answer is not whole. */
    private void giveUp() {
        response.reset();
    }

    /** The response is written, or never will be: what is still to be decided is dropped. */
    private void over() {
        isOver = true;
        batches.forEach(batch -> load.addLines(-batch.size()));
        batches.clear();
        load.close();
    }
}
