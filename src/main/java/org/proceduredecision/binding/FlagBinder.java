package org.proceduredecision.binding;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactGroup;
import org.proceduredecision.clinical.FactType;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.RedFlag;

/** Finds the red flags that are looked for in a diagnosis, and those of them that forbid a procedure. */
final class FlagBinder {

    private final Numbering numbering;
    private final List<BoundFlag> flags;
    private final List<Fact> signs;
    private final Map<String, Set<BoundFlag>> blocking = new HashMap<>();

    FlagBinder(KnowledgeRelease release, Numbering numbering) {
        this.numbering = numbering;
        this.flags = release.safety().redFlags().stream()
                .sorted(Comparator.comparing(RedFlag::urgency).thenComparing(RedFlag::id))
                .map(flag -> new BoundFlag(flag, numbering.number(flag.when())))
                .toList();
        this.signs = release.terminology().facts().facts().stream()
                .filter(fact -> fact.group() == FactGroup.RED_FLAG && fact.type() == FactType.BOOLEAN)
                .toList();
        release.terminology().procedures().forEach(each -> blocking.put(each.id(), blocking(each)));
    }

    private Set<BoundFlag> blocking(Procedure procedure) {
        Set<BoundFlag> blocking = new HashSet<>();
        flags.stream().filter(flag -> flag.blocks(procedure)).forEach(blocking::add);
        return blocking;
    }

    /** The red flags that are looked for in a diagnosis. */
    FlagGroup lookedFor(Diagnosis diagnosis) {
        return group(flags.stream()
                .filter(flag -> flag.flag().isLookedForIn(diagnosis))
                .toList());
    }

    /** Those of some flags that forbid a procedure while present. */
    FlagGroup blocking(FlagGroup lookedFor, Procedure procedure) {
        Set<BoundFlag> blockers = blocking.get(procedure.id());
        return group(lookedFor.flags().stream().filter(blockers::contains).toList());
    }

    private FlagGroup group(List<BoundFlag> some) {
        return FlagGroup.of(some, numbering);
    }

    /** The signs of danger that none of some flags reads. */
    List<Fact> unread(FlagGroup lookedFor) {
        Set<Fact> read = new HashSet<>();
        lookedFor
                .flags()
                .forEach(flag -> read.addAll(numbering.get(flag.condition()).facts()));
        return signs.stream().filter(sign -> !read.contains(sign)).toList();
    }
}
