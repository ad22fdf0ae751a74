package org.proceduredecision.knowledge;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The exact rule by which a recommendation and the agreement of its sources follow from the evidence.
 *
 * <p>Only rows on the effect count. The highest kind of source present votes alone. Guidelines have one vote for each issuing
 * body, that of its newest documents; every other source has one vote. A voter on both sides counts as insufficient, of two
 * stances on one side the weaker counts.
 */
public final class Votes {

    /** One row on the effect with its source. */
    private record Row(Source source, Stance stance) {

        String voter() {
            return source.kind() == SourceKind.GUIDELINE ? source.issuingBody() : source.id();
        }
    }

    private final List<Row> rows;

    private Votes(List<Row> rows) {
        this.rows = rows;
    }

    /** The votes in these rows of evidence, whose sources are looked up by id. */
    public static Votes of(Collection<Evidence> evidence, Function<String, Source> sources) {
        return new Votes(evidence.stream()
                .filter(row -> row.aspect() == Aspect.EFFECT)
                .map(row -> new Row(sources.apply(row.source()), row.stance()))
                .toList());
    }

    /** Whether anything votes, so that a rule may rest on it. */
    public boolean decide() {
        return isProhibited() || votingKind().isPresent();
    }

    /** The recommendation that follows; {@code insufficient} where nothing votes. */
    public Recommendation recommendation() {
        if (isProhibited()) {
            return Recommendation.STRONG_AGAINST;
        }
        if (votingKind().filter(kind -> kind != SourceKind.OBSERVATIONAL).isEmpty()) {
            return Recommendation.INSUFFICIENT;
        }
        return tally(votingKind().map(this::votesOf).orElseThrow());
    }

    /** How far guidelines, reviews and trials agree; where there are none, observational studies. */
    public Agreement agreement() {
        List<Row> weighty = rows.stream()
                .filter(row -> row.source().kind().compareTo(SourceKind.TRIAL) <= 0)
                .toList();
        return agreement(weighty.isEmpty() ? rowsOf(SourceKind.OBSERVATIONAL) : weighty);
    }

    private static Agreement agreement(List<Row> counted) {
        Set<Integer> sides =
                counted.stream().map(row -> row.stance().sideSign()).collect(Collectors.toSet());
        if (sides.contains(1) && sides.contains(-1)) {
            return Agreement.CONFLICTING;
        }
        if (counted.stream().map(Row::voter).distinct().count() <= 1) {
            return Agreement.SINGLE_SOURCE;
        }
        return sides.size() == 1 ? Agreement.CONSENSUS : Agreement.MIXED;
    }

    private boolean isProhibited() {
        return rowsOf(SourceKind.SAFETY_BODY).stream()
                .anyMatch(row -> row.stance().sideSign() < 0);
    }

    private Optional<SourceKind> votingKind() {
        return rows.stream()
                .map(row -> row.source().kind())
                .filter(SourceKind::votes)
                .min(Comparator.naturalOrder());
    }

    private List<Row> rowsOf(SourceKind kind) {
        return rows.stream().filter(row -> row.source().kind() == kind).toList();
    }

    private List<Stance> votesOf(SourceKind kind) {
        Map<String, List<Row>> byVoter = rowsOf(kind).stream().collect(Collectors.groupingBy(Row::voter));
        return byVoter.values().stream().map(Votes::newest).map(Votes::vote).toList();
    }

    private static Stream<Stance> newest(List<Row> ofOneVoter) {
        int newest = ofOneVoter.stream().mapToInt(Votes::year).max().orElse(0);
        return ofOneVoter.stream().filter(row -> year(row) == newest).map(Row::stance);
    }

    /** The year of a row's source; one without a year is the oldest. */
    private static int year(Row row) {
        return row.source().year().orElse(0);
    }

    private static Stance vote(Stream<Stance> ofOneVoter) {
        List<Stance> stances = ofOneVoter.toList();
        boolean bothSides = stances.stream().anyMatch(stance -> stance.sideSign() > 0)
                && stances.stream().anyMatch(stance -> stance.sideSign() < 0);
        return bothSides
                ? Stance.INSUFFICIENT
                : stances.stream()
                        .min(Comparator.comparingInt(Stance::strength))
                        .orElse(Stance.INSUFFICIENT);
    }

    private static Recommendation tally(List<Stance> votes) {
        long votesFor = count(votes, 1);
        long votesAgainst = count(votes, -1);
        long insufficient = count(votes, 0);
        if (votesFor > 0 && votesAgainst > 0) {
            return contested(votesFor, votesAgainst);
        }
        if (votesFor + votesAgainst < Math.max(1, insufficient)) {
            return Recommendation.INSUFFICIENT;
        }
        return uncontested(isStrong(votes), votesFor > 0);
    }

    private static Recommendation contested(long votesFor, long votesAgainst) {
        if (votesFor > votesAgainst) {
            return Recommendation.CONDITIONAL_FOR;
        }
        return votesAgainst >= 2 * votesFor ? Recommendation.CONDITIONAL_AGAINST : Recommendation.INSUFFICIENT;
    }

    private static Recommendation uncontested(boolean strong, boolean inFavour) {
        if (inFavour) {
            return strong ? Recommendation.STRONG_FOR : Recommendation.CONDITIONAL_FOR;
        }
        return strong ? Recommendation.STRONG_AGAINST : Recommendation.CONDITIONAL_AGAINST;
    }

    private static boolean isStrong(List<Stance> votes) {
        long strong = votes.stream().filter(vote -> vote.strength() == 3).count();
        return strong >= 2 && 2 * strong >= votes.size();
    }

    private static long count(List<Stance> votes, int side) {
        return votes.stream().filter(vote -> vote.sideSign() == side).count();
    }
}
