package org.proceduredecision.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.clinical.NumberRange;

/** The numbers of a range, parted into intervals. */
record NumberCells(NumberRange range, List<Interval> intervals, List<FactValue> examples) implements FactCells {

    /** The numbers between two ends, each included or not, and what the tests say of them. */
    private record Interval(
            BigDecimal low, boolean lowIncluded, BigDecimal high, boolean highIncluded, List<Boolean> answers) {

        Interval upTo(Interval next) {
            return new Interval(low, lowIncluded, next.high, next.highIncluded, answers);
        }

        /** A number inside; a whole one if there is any. */
        BigDecimal example() {
            if (lowIncluded) {
                return low;
            }
            BigDecimal whole = low.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
            int place = whole.compareTo(high);
            boolean inside = place < 0 || place == 0 && highIncluded;
            return inside ? whole : low.add(high).divide(BigDecimal.valueOf(2));
        }
    }

    static NumberCells of(NumberRange range, List<Predicate> predicates) {
        List<Interval> cells = new ArrayList<>();
        for (Interval piece : pieces(range, predicates)) {
            int last = cells.size() - 1;
            if (last >= 0 && cells.get(last).answers().equals(piece.answers())) {
                cells.set(last, cells.get(last).upTo(piece));
            } else {
                cells.add(piece);
            }
        }
        return new NumberCells(range, List.copyOf(cells), examples(cells));
    }

    private static List<Interval> pieces(NumberRange range, List<Predicate> predicates) {
        List<Interval> pieces = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal point : points(range, predicates)) {
            if (before != null) {
                pieces.add(piece(before, false, point, predicates));
            }
            pieces.add(piece(point, true, point, predicates));
            before = point;
        }
        return pieces;
    }

    private static List<BigDecimal> points(NumberRange range, List<Predicate> predicates) {
        List<BigDecimal> points = new ArrayList<>(List.of(range.low(), range.high()));
        predicates.stream()
                .flatMap(Predicate::thresholds)
                .filter(range::contains)
                .forEach(points::add);
        return points.stream()
                .map(BigDecimal::stripTrailingZeros)
                .distinct()
                .sorted()
                .toList();
    }

    private static Interval piece(BigDecimal low, boolean included, BigDecimal high, List<Predicate> predicates) {
        Interval bare = new Interval(low, included, high, included, List.of());
        FactValue example = FactValue.of(bare.example());
        List<Boolean> answers =
                predicates.stream().map(predicate -> predicate.holds(example)).toList();
        return new Interval(low, included, high, included, answers);
    }

    private static List<FactValue> examples(List<Interval> intervals) {
        return intervals.stream().map(Interval::example).map(FactValue::of).toList();
    }

    @Override
    public List<String> describe(List<Integer> cells) {
        List<String> texts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= cells.size(); i++) {
            if (i == cells.size() || cells.get(i) != cells.get(i - 1) + 1) {
                texts.add(text(intervals.get(cells.get(start)).upTo(intervals.get(cells.get(i - 1)))));
                start = i;
            }
        }
        return texts;
    }

    private String text(Interval span) {
        boolean fromBottom = span.low().compareTo(range.low()) == 0 && span.lowIncluded();
        boolean toTop = span.high().compareTo(range.high()) == 0 && span.highIncluded();
        if (span.low().compareTo(span.high()) == 0) {
            return "= " + span.low().toPlainString();
        }
        if (fromBottom && !toTop) {
            return (span.highIncluded() ? "<= " : "< ") + span.high().toPlainString();
        }
        if (toTop && !fromBottom) {
            return (span.lowIncluded() ? ">= " : "> ") + span.low().toPlainString();
        }
        return new Predicate.Between(span.lowIncluded(), span.low(), span.high(), span.highIncluded()).text();
    }
}
