package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time grows with the rows, not with their square; the limits are generous, so that slow machines pass. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LargeReleaseTest {

    private static final int MANY = 100_000;
    private static final int ONE_GROUP = 1_000;
    private static final int UNKNOWN = 20_000;

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void loads_very_many_rules_of_very_many_diagnoses() {
        TinyRelease files = TinyRelease.files()
                .withRows("diagnoses.csv", rows(MANY / 10, "d%1$d,Diagnosis %1$d,,low-back,,Generated."))
                .withRows(
                        "rules.csv",
                        rows(
                                MANY,
                                "r%1$d,d%3$d,low-back,pain-duration-weeks in [%2$d..%2$d],interlaminar-esi,therapeutic,2,"
                                        + "conditional-for,1,Generated."))
                .withRows("evidence.csv", rows(MANY, "r%d,nice-ng59,effect,for,,,,true"))
                .withRows("prerequisites.csv", rows(MANY, "p%1$d,rule:r%1$d,age-years > 17,required,Of age.,,false"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
        assertThat(result.release().orElseThrow().rules()).hasSize(7 + MANY);
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void finds_the_one_overlap_in_a_large_group() {
        TinyRelease files = TinyRelease.files()
                .withRows(
                        "rules.csv",
                        rows(
                                ONE_GROUP,
                                "r%1$d,knee-osteoarthritis,knee,pain-duration-weeks = %1$d and age-years > 17,"
                                        + "genicular-nerve-rfa,diagnostic,1,conditional-for,1,Generated."))
                .withRows(
                        "rules.csv",
                        "last,knee-osteoarthritis,knee,pain-duration-weeks in (776..778),genicular-nerve-rfa,diagnostic,1,"
                                + "conditional-for,1,Generated.")
                .withRows("evidence.csv", rows(ONE_GROUP, "r%d,acr-af-2019,effect,for,,,,true"))
                .withRows("evidence.csv", "last,acr-af-2019,effect,for,,,,true");

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults())
                .extracting(TableFault::text)
                .singleElement()
                .asString()
                .contains("overlaps with r777", "pain-duration-weeks = 777, age-years = 18");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void names_very_many_unknown_ids_without_comparing_each_with_all() {
        TinyRelease files = TinyRelease.files()
                .withRows("sources.csv", rows(MANY / 10, "s%d,Generated,Nobody,2020,trial,,,,,true"))
                .withRows("evidence.csv", rows(UNKNOWN, "sciatica-interlaminar-esi,x%1$d,effect,for,,,x%1$d,true"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).hasSize(UNKNOWN);
    }

    private static String[] rows(int count, String row) {
        return IntStream.range(0, count)
                .mapToObj(i -> String.format(row, i, i % 10 * 3, i / 10))
                .toArray(String[]::new);
    }
}
