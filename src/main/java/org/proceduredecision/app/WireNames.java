package org.proceduredecision.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleSerializers;
import java.io.IOException;
import java.util.Arrays;
import org.proceduredecision.clinical.WireName;

/** Writes the words of closed vocabularies, each of which is made ready for JSON once. */
final class WireNames extends SimpleSerializers {

    private static final long serialVersionUID = 1;

    @Override
    public JsonSerializer<?> findSerializer(SerializationConfig config, JavaType type, BeanDescription bean) {
        Class<?> vocabulary = type.getRawClass();
        return vocabulary.isEnum() && WireName.class.isAssignableFrom(vocabulary) ? new Words<>(vocabulary) : null;
    }

    /** Writes the words of one vocabulary. */
    private static final class Words<E extends Enum<E>> extends JsonSerializer<E> {

        /** By the order of the constants. */
        private final SerializableString[] words;

        Words(Class<?> vocabulary) {
            words = Arrays.stream(vocabulary.getEnumConstants())
                    .map(constant -> new SerializedString(((WireName) constant).wireName()))
                    .toArray(SerializableString[]::new);
        }

        @Override
        public void serialize(E constant, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(words[constant.ordinal()]);
        }
    }
}
