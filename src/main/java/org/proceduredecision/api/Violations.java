package org.proceduredecision.api;

import com.fasterxml.jackson.core.JsonPointer;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Comparator;

/** Checks records by their constraint annotations; what is violated becomes a fault with its place. */
@Singleton
public final class Violations {

    private final Validator validator;

    Violations(Validator validator) {
        this.validator = validator;
    }

    /** Notes every violated constraint of the record, in the order of their places. */
    public void check(Record checked, RequestFaults faults) {
        validator.validate(checked).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> faults.malformed(
                        pointer(violation.getPropertyPath()), code(violation), violation.getMessage()));
    }

    private static JsonPointer pointer(Path path) {
        JsonPointer pointer = JsonPointer.empty();
        for (Path.Node node : path) {
            if (node.getIndex() != null) {
                pointer = pointer.appendIndex(node.getIndex());
            } else if (node.getKey() != null) {
                pointer = pointer.appendProperty(node.getKey().toString());
            } else {
                pointer = pointer.appendProperty(node.getName());
            }
        }
        return pointer;
    }

    private static String code(ConstraintViolation<?> violation) {
        if (!(violation.getConstraintDescriptor().getAnnotation() instanceof Size)) {
            return "not-one-of";
        }
        return violation.getInvalidValue() instanceof CharSequence ? "too-long" : "too-many";
    }
}
