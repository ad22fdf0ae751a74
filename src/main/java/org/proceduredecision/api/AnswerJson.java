package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.WithCaching;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

/** Writes answers as the service sends them, where they are wanted as bytes. The first answer, and no start, waits for the mapper. */
@Singleton
public final class AnswerJson {

    private final Instance<ObjectMapper> mapper;

    AnswerJson(@WithCaching Instance<ObjectMapper> mapper) {
        this.mapper = mapper;
    }

    /** The JSON of an answer. */
    public byte[] of(Record answer) {
        try {
            return mapper.get().writeValueAsBytes(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer is plain data", e);
        }
    }
}
