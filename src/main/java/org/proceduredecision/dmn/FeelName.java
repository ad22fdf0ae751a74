package org.proceduredecision.dmn;

import java.util.Set;
import org.proceduredecision.clinical.Fact;

/**
 * Names that every reader of FEEL takes as one name: a hyphen would be read as a minus, so each becomes an underscore, which no
 * id contains. Names that are not those of facts begin with a capital, which no id does; so no two names are the same.
 */
final class FeelName {

    static final String LOCATION = "Location";
    static final String PROCEDURE = "Procedure";
    static final String RULE = "Rule";

    /** Words that FEEL takes for itself; a fact of that id gets an underscore at its end. */
    private static final Set<String> RESERVED = Set.of(
            ("abs after all and any append before between boolean ceiling coincides concatenate contains context count date day"
                            + " days decimal duration during else even every exp external extract false finishes flatten floor"
                            + " for function get if in includes instance is item list log matches max mean median meets min"
                            + " mode modulo month not now null number odd of or overlaps partial product put range replace"
                            + " return reverse round satisfies some sort split sqrt starts stddev string sublist substring sum"
                            + " then time today true union week year years")
                    .split(" "));

    private FeelName() {}

    /** The name of a fact. */
    static String of(Fact fact) {
        String name = underscored(fact.id());
        return RESERVED.contains(name) ? name + '_' : name;
    }

    /** The name of the type of a fact's values. */
    static String ofType(Fact fact) {
        return "Fact_" + underscored(fact.id());
    }

    /** The name of what is made for a diagnosis. */
    static String of(String kind, String diagnosis) {
        return kind + '_' + underscored(diagnosis);
    }

    private static String underscored(String id) {
        return id.replace('-', '_');
    }
}
