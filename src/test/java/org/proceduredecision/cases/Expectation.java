package org.proceduredecision.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;

/**
 * Compares what a case wants with what was answered and collects every difference, each naming the case.
 *
 * @param soft where the differences are collected
 * @param name name of the case
 */
record Expectation(SoftAssertions soft, String name) {

    /** The answer is the wanted one. */
    void same(String what, Object wanted, Object seen) {
        soft.assertThat(seen).as("%s: %s", name, what).isEqualTo(wanted);
    }

    /** Where the case says something, the answer is that. */
    void same(String what, Optional<?> wanted, Object seen) {
        wanted.ifPresent(value -> same(what, value, seen));
    }

    /** All that is wanted is among what was seen. */
    void contains(String what, Collection<?> wanted, Collection<?> seen) {
        soft.assertThat(List.<Object>copyOf(seen)).as("%s: %s", name, what).containsAll(wanted);
    }

    /** What is wanted stands in this order, others between them. */
    void inOrder(String what, List<String> wanted, List<String> seen) {
        if (!wanted.isEmpty()) {
            soft.assertThat(seen).as("%s: %s", name, what).containsSubsequence(wanted);
        }
    }

    /** None of these was seen. */
    void without(String what, Collection<String> unwanted, Collection<String> seen) {
        if (!unwanted.isEmpty()) {
            soft.assertThat(seen).as("%s: %s", name, what).doesNotContainAnyElementsOf(unwanted);
        }
    }

    /** Something that must be there is not. */
    void fails(String what) {
        soft.fail("[%s: %s]", name, what);
    }
}
