package org.proceduredecision.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/** How records become JSON: numbers are written out, never as powers of ten; what is always the same is made ready once. */
@Singleton
public final class WireFormat implements ObjectMapperCustomizer {

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
        SimpleModule module = new SimpleModule("wire-format");
        module.setSerializers(new WireNames());
        module.setSerializerModifier(new PreparedParts());
        mapper.registerModule(module);
    }
}
