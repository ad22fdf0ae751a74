package org.proceduredecision.clinical;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All facts of a release by id, numbered in the order of their table; the side of the body is numbered last. */
public final class FactCatalog {

    private final List<Fact> facts;
    private final Fact side;
    private final List<Fact> all;
    private final Map<String, Fact> byId;

    /** A catalogue of these facts, numbered from 0 in this order. */
    public FactCatalog(List<Fact> facts) {
        this.facts = List.copyOf(facts);
        this.side = side(facts.size());
        this.all = Stream.concat(facts.stream(), Stream.of(side)).toList();
        this.byId = facts.stream().collect(Collectors.toUnmodifiableMap(Fact::id, Function.identity()));
    }

    /** The facts in the order of their table, without the side. */
    public List<Fact> facts() {
        return facts;
    }

    /** The side of the body as a fact for conditions. */
    public Fact side() {
        return side;
    }

    /** All facts by their numbers, the side last. */
    public List<Fact> all() {
        return all;
    }

    /** The fact of that number. */
    public Fact get(int order) {
        return all.get(order);
    }

    /** The ids of the facts of some numbers, in that order. */
    public List<String> ids(BitSet numbers) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        for (int number = numbers.nextSetBit(0); number >= 0; number = numbers.nextSetBit(number + 1)) {
            ids.add(get(number).id());
        }
        return ids;
    }

    /** How many numbers are in use, the side's included. */
    public int size() {
        return facts.size() + 1;
    }

    /** The fact of that id, which a caller may supply. */
    public Optional<Fact> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The fact of that id, or the side, which a condition may test. */
    public Optional<Fact> findForCondition(String id) {
        return Fact.SIDE.equals(id) ? Optional.of(side) : find(id);
    }

    /** The ids that a caller may supply. */
    public Collection<String> ids() {
        return byId.keySet();
    }

    private static Fact side(int order) {
        return new Fact(
                order,
                Fact.SIDE,
                FactType.CHOICE,
                "",
                WireName.all(Side.class),
                NumberRange.NONE,
                FactGroup.PRESENTATION,
                false,
                "Which side hurts?");
    }
}
