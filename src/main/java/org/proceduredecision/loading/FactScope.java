package org.proceduredecision.loading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.condition.ConditionParser;
import org.proceduredecision.condition.ParsedCondition;

/** The facts that conditions and stated facts of a release may name, and which of them cannot be relied on. */
final class FactScope {

    private static final Pattern NOT_IN_NAMES = Pattern.compile("[^A-Za-z0-9_-]+");
    private static final String NEAR = "; did you mean ";

    private final FactCatalog catalog;
    private final Ids ids;
    private final Set<String> doubtful;
    private final Map<String, ParsedCondition> parsed = new HashMap<>();

    private FactScope(FactCatalog catalog, Ids ids, Set<String> doubtful) {
        this.catalog = catalog;
        this.ids = ids;
        this.doubtful = doubtful;
    }

    /** The scope of a table of facts: a fact whose type or values could not be read is not checked against. */
    static FactScope of(Entries<Fact> facts) {
        List<Fact> sound = new ArrayList<>();
        Set<String> doubtful = new HashSet<>(facts.table().lost());
        for (Entry<Fact> entry : facts.all()) {
            if (entry.row().isSound("id", "type", "values", "range")) {
                sound.add(entry.value());
            } else {
                doubtful.add(entry.row().raw("id"));
            }
        }
        return new FactScope(new FactCatalog(renumbered(sound)), facts.table().ids(), doubtful);
    }

    FactCatalog catalog() {
        return catalog;
    }

    Ids ids() {
        return ids;
    }

    /** Whether the text can be checked: the table of facts is complete and no doubtful fact is named. */
    boolean canCheck(String text) {
        return ids.isComplete()
                && (doubtful.isEmpty() || NOT_IN_NAMES.splitAsStream(text).noneMatch(doubtful::contains));
    }

    /** The condition in a cell, an empty one always holding; faults are reported. */
    Condition condition(Row row, String column) {
        String text = row.text(column);
        if (!canCheck(text)) {
            row.doubt(column);
            return Condition.ALWAYS;
        }
        ParsedCondition read = parsed.computeIfAbsent(text, key -> ConditionParser.parse(key, catalog));
        read.faults().forEach(fault -> row.fault(column, finding(fault)));
        return read.condition();
    }

    /** The condition in a cell that must not be empty, for that reason. */
    Condition requiredCondition(Row row, String reason) {
        if (row.isSound("when") && row.text("when").isEmpty()) {
            row.fault("when", new Finding("is empty", reason));
        }
        return condition(row, "when");
    }

    private static Finding finding(String fault) {
        int near = fault.indexOf(NEAR);
        return near < 0 ? Finding.of(fault) : new Finding(fault.substring(0, near), fault.substring(near + 2));
    }

    /** Facts are numbered without gaps even where rows are faulty. */
    private static List<Fact> renumbered(List<Fact> facts) {
        List<Fact> numbered = new ArrayList<>();
        for (Fact fact : facts) {
            numbered.add(new Fact(
                    numbered.size(),
                    fact.id(),
                    fact.type(),
                    fact.unit(),
                    fact.values(),
                    fact.range(),
                    fact.group(),
                    fact.changeable(),
                    fact.question()));
        }
        return numbered;
    }
}
