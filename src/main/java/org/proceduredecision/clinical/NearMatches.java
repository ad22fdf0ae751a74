package org.proceduredecision.clinical;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The known words that somebody may have meant by an unknown one. */
public final class NearMatches {

    private static final int MOST = 3;

    private NearMatches() {}

    private record Match(String word, int distance) {}

    /** At most three words, nearest first: those that differ in few letters, or contain the word. */
    public static List<String> of(String word, Collection<String> known) {
        String wanted = Words.key(word);
        int most = Math.max(1, wanted.length() / 3);
        return known.stream()
                .filter(candidate -> candidate.length() >= wanted.length() - most)
                .map(candidate -> new Match(candidate, distance(wanted, Words.key(candidate), most)))
                .filter(match -> match.distance <= most)
                .sorted(Comparator.comparingInt(Match::distance)
                        .thenComparingInt(match -> Math.abs(match.word.length() - word.length()))
                        .thenComparing(Match::word))
                .map(Match::word)
                .limit(MOST)
                .toList();
    }

    /** The near matches as the end of a sentence: {@code "; did you mean a, b?"}, or nothing. */
    public static String hint(String word, Collection<String> known) {
        List<String> near = of(word, known);
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** Letters are compared only where lengths allow few differences, so that a long wrong word costs little. */
    private static int distance(String wanted, String known, int most) {
        if (wanted.length() >= 3 && known.contains(wanted)) {
            return 1;
        }
        return Math.abs(wanted.length() - known.length()) > most ? most + 1 : editDistance(wanted, known);
    }

    /** Letters to insert, delete, replace or swap with their neighbour (optimal string alignment). */
    private static int editDistance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(String a, String b, int[][] cost, int i, int j) {
        int replaced = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
