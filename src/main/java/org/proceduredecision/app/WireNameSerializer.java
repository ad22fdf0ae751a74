package org.proceduredecision.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Arrays;
import org.proceduredecision.clinical.WireName;

/** Writes the words of closed vocabularies, each of which is made ready for JSON once. */
final class WireNameSerializer extends StdSerializer<WireName> {

    private static final long serialVersionUID = 1;

    private static final ClassValue<SerializableString[]> WORDS = new ClassValue<>() {
        @Override
        protected SerializableString[] computeValue(Class<?> vocabulary) {
            return Arrays.stream(vocabulary.getEnumConstants())
                    .map(constant -> new SerializedString(((WireName) constant).wireName()))
                    .toArray(SerializableString[]::new);
        }
    };

    WireNameSerializer() {
        super(WireName.class);
    }

    @Override
    public void serialize(WireName word, JsonGenerator json, SerializerProvider provider) throws IOException {
        Enum<?> constant = (Enum<?>) word;
        json.writeString(WORDS.get(constant.getDeclaringClass())[constant.ordinal()]);
    }
}
