package org.proceduredecision.api.openapi;

import com.fasterxml.jackson.annotation.JsonIdentityReference;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Says of every type and member what it means and whether it is always there. */
final class DescribeSchemas {

    private static final String BASE = "org.proceduredecision.";
    private static final List<String> PACKAGES =
            List.of("answer.", "api.bulk.", "api.vocabulary.", "clinical.", "knowledge.", "problem.", "request.");

    /** Types that the scan finds behind an id that stands for them; no document holds one. */
    private static final List<String> NEVER_SHOWN = List.of("Fact", "NumberRange");

    void complete(OpenAPI api) {
        NEVER_SHOWN.forEach(api.getComponents()::removeSchema);
        Map<String, Schema> schemas = api.getComponents().getSchemas();
        schemas.forEach((name, schema) -> type(name).ifPresent(type -> describe(schema, type)));
        allowNullFacts(schemas.get("DecisionRequest").getProperties().get("facts"));
    }

    /** In a request null is a fact that is not known; in an answer there is none. */
    private static void allowNullFacts(Schema facts) {
        Schema unknown = OASFactory.createSchema().type(List.of(SchemaType.NULL));
        facts.setAdditionalPropertiesSchema(
                OASFactory.createSchema().anyOf(List.of(facts.getAdditionalPropertiesSchema(), unknown)));
    }

    private static Optional<Class<?>> type(String name) {
        return PACKAGES.stream().flatMap(inPackage -> load(inPackage + name)).findFirst();
    }

    private static Stream<Class<?>> load(String name) {
        try {
            return Stream.of(Class.forName(BASE + name, false, DescribeSchemas.class.getClassLoader()));
        } catch (ClassNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    private static void describe(Schema schema, Class<?> type) {
        if (schema.getDescription() == null) {
            schema.setDescription(Javadocs.ofType(type));
        }
        if (schema.getOneOf() != null) {
            schema.setType(null);
        }
        if (type.isRecord() && schema.getProperties() != null) {
            components(type).forEach(component -> describe(schema, component));
        }
    }

    /** The components of a record, those of an unwrapped one in its place. */
    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? components(component.getType())
                        : Stream.of(component));
    }

    private static void describe(Schema schema, RecordComponent component) {
        Schema member = schema.getProperties().get(component.getName());
        if (member == null) {
            return;
        }
        if (component.getAccessor().isAnnotationPresent(JsonIdentityReference.class)) {
            member.setRef(null);
            member.setType(List.of(SchemaType.STRING));
        }
        withoutNull(member);
        if (member.getDescription() == null) {
            member.setDescription(Javadocs.ofComponent(component.getDeclaringRecord(), component.getName()));
        }
        if (isAlwaysThere(component) && !isRequired(schema, component)) {
            schema.addRequired(component.getName());
        }
    }

    private static boolean isRequired(Schema schema, RecordComponent component) {
        return schema.getRequired() != null && schema.getRequired().contains(component.getName());
    }

    /** What is absent is left out, never null. */
    private static void withoutNull(Schema member) {
        if (member.getAnyOf() != null) {
            member.getAnyOf().stream()
                    .filter(choice -> choice.getRef() != null)
                    .findFirst()
                    .ifPresent(choice -> {
                        member.setAnyOf(null);
                        member.setRef(choice.getRef());
                    });
        }
        if (member.getRef() != null) {
            member.setType(null);
            member.setEnumeration(null);
        } else if (member.getType() != null && member.getType().contains(SchemaType.NULL)) {
            member.setType(member.getType().stream()
                    .filter(type -> type != SchemaType.NULL)
                    .toList());
        }
    }

    /** Whether a member is there in every document: it cannot be empty, or is shown all the same. */
    private static boolean isAlwaysThere(RecordComponent component) {
        JsonInclude own = component.getAccessor().getAnnotation(JsonInclude.class);
        if (own != null && own.value() == JsonInclude.Include.NON_DEFAULT) {
            return false;
        }
        JsonInclude ofRecord = component.getDeclaringRecord().getAnnotation(JsonInclude.class);
        if (own == null && ofRecord == null || own != null && own.value() == JsonInclude.Include.ALWAYS) {
            return component.getType() != Optional.class && !isRequest(component);
        }
        return !canBeEmpty(component) || component.getName().equals("id");
    }

    /** The members of a request are the caller's choice, but for the diagnosis, which is marked where it stands. */
    private static boolean isRequest(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName().equals("DecisionRequest");
    }

    private static boolean canBeEmpty(RecordComponent component) {
        Class<?> type = component.getType();
        return type == String.class
                || Collection.class.isAssignableFrom(type)
                || Map.class.isAssignableFrom(type)
                || type.getSimpleName().startsWith("Optional");
    }
}
