package org.proceduredecision.api;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
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
                .forEach(violation -> faults.malformed(place(violation), code(violation), violation.getMessage()));
    }

    private static JsonPlace place(ConstraintViolation<?> violation) {
        JsonPlace place = JsonPlace.ROOT;
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                place = place.item(node.getIndex());
            } else if (node.getKey() != null) {
                place = place.member(node.getKey().toString());
            } else {
                place = place.member(name(violation.getRootBeanClass(), node.getName()));
            }
        }
        return place;
    }

    private static String name(Class<?> root, String component) {
        return Arrays.stream(root.getRecordComponents())
                .filter(each -> each.getName().equals(component))
                .map(QueryCheck::name)
                .findFirst()
                .orElse(component);
    }

    private static String code(ConstraintViolation<?> violation) {
        if (!(violation.getConstraintDescriptor().getAnnotation() instanceof Size)) {
            return "not-one-of";
        }
        return violation.getInvalidValue() instanceof CharSequence ? "too-long" : "too-many";
    }
}
