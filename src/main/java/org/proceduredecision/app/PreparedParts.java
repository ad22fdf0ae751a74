package org.proceduredecision.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ContextualSerializer;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.proceduredecision.answer.KnowledgeReference;
import org.proceduredecision.answer.ShownEvidence;
import org.proceduredecision.answer.ShownProcedure;
import org.proceduredecision.knowledge.Source;

/** Keeps the JSON of those parts of answers that are made when a release is loaded and shared by all answers since. */
final class PreparedParts extends BeanSerializerModifier {

    private static final long serialVersionUID = 1;

    /** No decision makes any of these for itself, so there are never more of them than the release has. */
    private static final Set<Class<?>> SHARED =
            Set.of(KnowledgeReference.class, ShownProcedure.class, ShownEvidence.class, Source.class);

    @Override
    public JsonSerializer<?> modifySerializer(
            SerializationConfig config, BeanDescription bean, JsonSerializer<?> serializer) {
        return SHARED.contains(bean.getBeanClass()) ? new Prepared<>(serializer) : serializer;
    }

    /** Writes an object by another serializer when it is met first, and what that wrote from then on. */
    private static final class Prepared<T> extends JsonSerializer<T>
            implements ResolvableSerializer, ContextualSerializer {

        private final JsonSerializer<T> serializer;

        private final Map<Same, SerializableString> written = new ConcurrentHashMap<>();

        @SuppressWarnings("unchecked")
        Prepared(JsonSerializer<?> serializer) {
            this.serializer = (JsonSerializer<T>) serializer;
        }

        @Override
        public void resolve(SerializerProvider provider) throws JsonMappingException {
            if (serializer instanceof ResolvableSerializer resolvable) {
                resolvable.resolve(provider);
            }
        }

        @Override
        public JsonSerializer<?> createContextual(SerializerProvider provider, BeanProperty property)
                throws JsonMappingException {
            JsonSerializer<?> here = provider.handleSecondaryContextualization(serializer, property);
            return here == serializer ? this : new Prepared<>(here);
        }

        @Override
        public void serialize(T part, JsonGenerator json, SerializerProvider provider) throws IOException {
            Same key = new Same(part);
            SerializableString known = written.get(key);
            if (known == null) {
                known = new SerializedString(text(part, json, provider));
                written.put(key, known);
            }
            json.writeRawValue(known);
        }

        /** Members written among those of another object are not the JSON of the part. */
        @Override
        public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
            return serializer.unwrappingSerializer(names);
        }

        private String text(T part, JsonGenerator like, SerializerProvider provider) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = like.getCodec().getFactory().createGenerator(text)) {
                serializer.serialize(part, json, provider);
            }
            return text.toString();
        }
    }

    /** Stands for one object, and not for its equals, which would take longer to compare than to write. */
    private record Same(Object part) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.part == part;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(part);
        }
    }
}
