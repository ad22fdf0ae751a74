package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** Whatever a slip of the hand makes of a release, it is either sound or says what is wrong, one fault a line. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MutatedReleaseTest {

    private static final List<String> SLIPS = List.of(
            ",", "\"", "\n", ";", "=", "+", ":", "..", "(", "]", "-", "\0", "\r", "true", "all-except:", "rule:", "");

    @RepeatedTest(500)
    void is_sound_or_names_its_faults(RepetitionInfo repetition) {
        Random slips = new Random(repetition.getCurrentRepetition());
        TinyRelease files = slip(slip(TinyRelease.files(), slips), slips);

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.release().isPresent()).isEqualTo(result.faults().isEmpty());
        assertThat(result.faults()).extracting(TableFault::text).noneMatch(text -> text.contains("\n"));
    }

    /** Some characters of a random file replaced by others. */
    private static TinyRelease slip(TinyRelease files, Random slips) {
        ReleaseFile file = ReleaseFile.values()[slips.nextInt(ReleaseFile.values().length)];
        String instead = SLIPS.get(slips.nextInt(SLIPS.size()));
        return files.with(file.fileName(), text -> {
            int from = slips.nextInt(text.length());
            int to = Math.min(text.length(), from + slips.nextInt(10));
            return text.substring(0, from) + instead + text.substring(to);
        });
    }
}
