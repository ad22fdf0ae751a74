package org.proceduredecision.bench.peer;

import java.util.List;
import java.util.Optional;

/**
 * What the script that runs GoRules Zen writes.
 *
 * @param answers what it found for each patient
 * @param times the times of its rounds
 */
record ZenAnswers(List<Answer> answers, List<Time> times) {
    ZenAnswers {
        answers = List.copyOf(answers);
        times = List.copyOf(times);
    }

    /**
     * What it found for a patient.
     *
     * @param rules the ids of the rules that hold
     * @param refusal what the engine had to say instead
     */
    record Answer(Optional<List<String>> rules, Optional<String> refusal) {}

    /**
     * How long a call took in a round.
     *
     * @param clock microseconds by the clock
     * @param processor microseconds for which the process had a processor
     */
    record Time(double clock, double processor) {}

    /** The least processor time of a call. */
    double processor() {
        return times.stream().mapToDouble(Time::processor).min().orElseThrow();
    }

    /** The least time of a call by the clock. */
    double clock() {
        return times.stream().mapToDouble(Time::clock).min().orElseThrow();
    }
}
