package org.proceduredecision.api.bulk;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.proceduredecision.answer.Depth;

/** Some lines that are answered together on one thread. */
final class Batch {

    /** Enough that handing it over costs little, few enough that the first answer comes soon. */
    static final int LINES = 16;

    private final List<Line> lines;
    private final CompletableFuture<byte[]> answers = new CompletableFuture<>();

    Batch(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** Answers the lines on another thread, as long as somebody wants to know. */
    CompletableFuture<byte[]> start(LineAnswers answering, Depth depth, BooleanSupplier isWanted, Executor workers) {
        return answers.completeAsync(() -> answer(answering, depth, isWanted), workers);
    }

    private byte[] answer(LineAnswers answering, Depth depth, BooleanSupplier isWanted) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (Line line : lines) {
            if (isWanted.getAsBoolean()) {
                text.writeBytes(answering.to(line, depth));
                text.write('\n');
            }
        }
        return text.toByteArray();
    }

    /** How many lines it has. */
    int size() {
        return lines.size();
    }

    /** The answers, each ended by a line feed, once all are there. Throws what the thread failed with. */
    Optional<byte[]> answers() {
        return Optional.ofNullable(answers.getNow(null));
    }
}
