package org.proceduredecision.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.proceduredecision.clinical.FactValue;
import org.proceduredecision.knowledge.FactKnowledge;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.ReleaseStatus;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Selector;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReleaseLoaderTest {

    @Test
    void reads_every_row_of_a_folder() {
        LoadResult result = ReleaseLoader.load(ReleaseFiles.ofFolder(TinyRelease.folder()));

        KnowledgeRelease release = result.release().orElseThrow();
        assertThat(result.faults()).isEmpty();
        assertThat(release.info().status()).isEqualTo(ReleaseStatus.DRAFT);
        assertThat(release.rules()).extracting(Rule::id).hasSize(7).startsWith("sciatica-transforaminal-esi-acute");
        assertThat(release.terminology().codes()).hasSize(10);
        assertThat(release.safety().redFlags()).hasSize(2);
    }

    @Test
    void reads_the_same_release_from_the_class_path() {
        ReleaseFiles classPath = ReleaseFiles.ofClassPath(getClass().getClassLoader(), "releases/tiny");

        LoadResult result = ReleaseLoader.load(classPath);

        assertThat(result.release().orElseThrow().digest()).isEqualTo(tiny().digest());
        assertThat(result.release().orElseThrow().rules()).isEqualTo(tiny().rules());
    }

    @Test
    void reads_conditions_with_their_structure() {
        Rule rule = tiny().rules().get(3);

        assertThat(rule.when().text()).isEqualTo("stenosis-type = \"central\" and neurogenic-claudication = true");
        assertThat(rule.when().tests()).hasSize(2);
    }

    @Test
    void reads_what_is_assumed_and_none_as_the_empty_list() {
        List<FactKnowledge> facts = tiny().factKnowledge();

        assertThat(facts.get(0).assumed()).isEmpty();
        assertThat(facts.get(10).assumed()).contains(FactValue.of(List.of()));
        assertThat(facts.get(11).assumedWhen().text()).isEqualTo("not(list contains(antithrombotics, \"warfarin\"))");
    }

    @Test
    void reads_selectors_as_they_are_written() {
        KnowledgeRelease release = tiny();

        assertThat(release.safety().contraindications())
                .extracting(row -> row.appliesTo().text())
                .containsExactly("all", "bleed:intermediate;bleed:high", "all-except:knee-steroid-injection");
        assertThat(release.safety().redFlags().get(1).blocks()).isEqualTo(Selector.NOTHING);
    }

    @Test
    void numbers_the_facts_in_the_order_of_their_table() {
        KnowledgeRelease release = tiny();

        assertThat(release.factKnowledge())
                .extracting(known -> known.fact().order())
                .isSorted()
                .startsWith(0, 1);
        assertThat(release.terminology().facts().find("inr").orElseThrow().order())
                .isEqualTo(11);
    }

    @Test
    void does_not_call_rules_overlapping_that_only_meet_in_a_contradiction() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "rules.csv",
                        text -> text.replace(
                                "pain-duration-weeks < 12,transforaminal-esi",
                                "previous-injection = false,transforaminal-esi"))
                .with(
                        "rules.csv",
                        text -> text.replace(
                                "pain-duration-weeks >= 12,transforaminal-esi",
                                "previous-injection-relief-percent >= 50,transforaminal-esi"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
    }

    @Test
    void does_not_take_a_fact_for_supplied_to_call_a_rule_impossible() {
        TinyRelease files = TinyRelease.files()
                .with(
                        "rules.csv",
                        text -> text.replace(
                                "pain-duration-weeks < 12,interlaminar-esi",
                                "previous-injection = false and not(previous-injection-relief-percent < 50 and fever = false),"
                                        + "interlaminar-esi"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.faults()).isEmpty();
    }

    @Test
    void names_faults_of_several_files_together_in_the_order_of_the_tables() {
        TinyRelease files = TinyRelease.files()
                .without("notes.csv")
                .with("evidence.csv", text -> text.replaceFirst("nice-ng59", "nice"))
                .with("release.yaml", text -> text.replace("draft", "done"))
                .with("rules.csv", text -> text.replace("< 12", "<< 12"));

        LoadResult result = ReleaseLoader.load(files);

        assertThat(result.release()).isEmpty();
        assertThat(result.faults())
                .extracting(TableFault::file)
                .containsExactly("release.yaml", "rules.csv", "rules.csv", "evidence.csv", "notes.csv");
    }

    @Test
    void changes_the_digest_with_any_byte_of_any_file() {
        String digest = tiny().digest();

        assertThat(digest).matches("sha256:[0-9a-f]{64}");
        for (ReleaseFile file : ReleaseFile.values()) {
            TinyRelease changed = TinyRelease.files().with(file.fileName(), text -> text + "\n");
            assertThat(ReleaseLoader.load(changed).release().orElseThrow().digest())
                    .as(file.fileName())
                    .isNotEqualTo(digest);
        }
    }

    private static KnowledgeRelease tiny() {
        return ReleaseLoader.load(TinyRelease.files()).release().orElseThrow();
    }
}
