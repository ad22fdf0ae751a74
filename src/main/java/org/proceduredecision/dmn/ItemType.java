package org.proceduredecision.dmn;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactType;

/**
 * A type of values.
 *
 * @param name its name
 * @param label its name for people
 * @param base the type that it narrows
 * @param isList whether its values are lists of those of the base
 * @param allowed which values of the base it allows, as FEEL; empty = all
 */
record ItemType(String name, String label, String base, boolean isList, Optional<String> allowed) {

    static final String STRING = "string";
    static final String NUMBER = "number";
    static final String BOOLEAN = "boolean";

    /** Allowed values leave out null of themselves, but what is not known is null. */
    private static final String UNKNOWN = "null";

    private static final String OR_UNKNOWN = UNKNOWN + ", ";

    /** Some words. */
    static ItemType words(String name, String label, List<String> words) {
        String allowed = words.isEmpty() ? UNKNOWN : OR_UNKNOWN + Feel.anyOf(words);
        return new ItemType(name, label, STRING, false, Optional.of(allowed));
    }

    /** The types that the values of a fact need; a yes or no needs none of its own. */
    static List<ItemType> of(Fact fact) {
        String name = FeelName.ofType(fact);
        return switch (fact.type()) {
            case BOOLEAN -> List.of();
            case NUMBER -> List.of(new ItemType(name, fact.id(), NUMBER, false, Optional.of(range(fact))));
            case CHOICE -> List.of(words(name, fact.id(), fact.values()));
            case LIST -> {
                ItemType item = new ItemType(
                        name + "_item", fact.id() + " item", STRING, false, Optional.of(Feel.anyOf(fact.values())));
                yield List.of(item, new ItemType(name, fact.id(), item.name(), true, Optional.empty()));
            }
        };
    }

    /** The name of the type of a fact's values. */
    static String nameOf(Fact fact) {
        return fact.type() == FactType.BOOLEAN ? BOOLEAN : FeelName.ofType(fact);
    }

    private static String range(Fact fact) {
        return OR_UNKNOWN + "[" + fact.range().low().toPlainString() + ".."
                + fact.range().high().toPlainString() + "]";
    }
}
