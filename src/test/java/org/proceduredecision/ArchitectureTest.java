package org.proceduredecision;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasModifiers.Predicates.modifier;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.proceduredecision.comparison.CompareReleases;
import org.proceduredecision.dmn.ExportDmn;
import org.proceduredecision.loading.CheckKnowledge;
import org.proceduredecision.review.ReviewPages;

/** The direction of dependencies, and what holds everywhere. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String BASE = "org.proceduredecision";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    /** Each package with those of ours that it may see beside itself. */
    private static final Map<String, List<String>> SEES = Map.ofEntries(
            Map.entry("clinical", List.of()),
            Map.entry("condition", List.of("clinical")),
            Map.entry("knowledge", List.of("clinical", "condition")),
            Map.entry("answer", List.of("clinical", "condition", "knowledge")),
            Map.entry("request", List.of("clinical", "condition", "knowledge", "answer")),
            Map.entry("binding", List.of("clinical", "condition", "knowledge", "answer", "request")),
            Map.entry("appraisal", List.of("clinical", "condition", "knowledge", "answer", "request", "binding")),
            Map.entry(
                    "decision",
                    List.of("clinical", "condition", "knowledge", "answer", "request", "binding", "appraisal")),
            Map.entry("loading", List.of("clinical", "condition", "knowledge")),
            Map.entry("review", List.of("clinical", "condition", "knowledge", "loading")),
            Map.entry("comparison", List.of("clinical", "knowledge", "answer", "request", "decision", "loading")),
            Map.entry("dmn", List.of("clinical", "condition", "knowledge", "loading")),
            Map.entry("problem", List.of("clinical", "request")),
            Map.entry(
                    "api",
                    List.of("clinical", "condition", "knowledge", "answer", "request", "decision", "dmn", "problem")),
            Map.entry("app", List.of("api", "answer", "decision", "knowledge", "loading", "clinical")));

    private static final String[] CORE = Stream.of(
                    "clinical", "condition", "knowledge", "answer", "request", "binding", "appraisal", "decision")
            .map(ArchitectureTest::in)
            .toArray(String[]::new);

    /** They live while one condition is read, and move along it. */
    private static final DescribedPredicate<HasName> ONE_TEXT = nameMatching(".*[.](ConditionParser|TokenReader)");

    private static final String[] ANNOTATIONS = {
        "java..",
        "com.fasterxml.jackson.annotation..",
        "org.eclipse.microprofile.openapi.annotations..",
        "jakarta.validation.constraints..",
        BASE + ".."
    };

    private static String in(String name) {
        return BASE + "." + name + "..";
    }

    @TestFactory
    Stream<DynamicTest> dependencies_have_one_direction() {
        return SEES.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    List<String> allowed = new ArrayList<>(entry.getValue());
                    allowed.add(entry.getKey());
                    String[] packages =
                            allowed.stream().map(ArchitectureTest::in).toArray(String[]::new);

                    noClasses()
                            .that()
                            .resideInAPackage(in(entry.getKey()))
                            .should()
                            .dependOnClassesThat(resideInAPackage(BASE + "..").and(not(resideInAnyPackage(packages))))
                            .check(ALL);
                }));
    }

    @Test
    void every_class_is_in_a_named_package() {
        String[] named = SEES.keySet().stream().map(ArchitectureTest::in).toArray(String[]::new);

        classes().should().resideInAnyPackage(named).check(ALL);
    }

    @Test
    void no_package_is_part_of_a_cycle() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void the_core_knows_no_framework_but_by_annotations() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(ANNOTATIONS)
                .check(ALL);
    }

    @Test
    void the_model_for_others_is_written_without_a_library() {
        classes()
                .that()
                .resideInAPackage(in("dmn"))
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "javax.xml.stream..", BASE + "..")
                .check(ALL);
    }

    @Test
    void only_the_command_that_exports_loads_a_release() {
        noClasses()
                .that()
                .resideInAPackage(in("dmn"))
                .and()
                .areNotAssignableTo(ExportDmn.class)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(in("loading"))
                .check(ALL);
    }

    @Test
    void loading_alone_knows_the_parser_of_tables() {
        noClasses()
                .that()
                .resideOutsideOfPackage(in("loading"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("de.siegmar.fastcsv..")
                .check(ALL);
    }

    @Test
    void yaml_is_read_in_releases_and_golden_cases_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("loading"), in("comparison"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.yaml.snakeyaml..")
                .check(ALL);
    }

    @Test
    void http_and_metrics_are_known_at_the_edge_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(in("api"), in("problem"), in("app"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkus..", "io.micrometer..", "org.jboss..")
                .check(ALL);
    }

    @Test
    void classes_of_the_core_are_records_enums_sealed_or_final() {
        classes()
                .that()
                .resideInAnyPackage(CORE)
                .and()
                .areNotInterfaces()
                .and()
                .areNotAnonymousClasses()
                .and(not(simpleName("package-info")))
                .should()
                .haveModifier(JavaModifier.FINAL)
                .orShould()
                .beEnums()
                .check(ALL);
    }

    @Test
    void fields_of_the_core_are_final_but_for_those_that_read_one_text() {
        fields().that()
                .areDeclaredInClassesThat(resideInAnyPackage(CORE).and(not(ONE_TEXT)))
                .and(not(modifier(JavaModifier.SYNTHETIC)))
                .should()
                .beFinal()
                .check(ALL);
    }

    @TestFactory
    Stream<DynamicTest> what_holds_everywhere() {
        ArchRule noStandardStreams = noClasses()
                .that()
                .areNotAssignableTo(CheckKnowledge.class)
                .and()
                .areNotAssignableTo(ReviewPages.class)
                .and()
                .areNotAssignableTo(CompareReleases.class)
                .and()
                .areNotAssignableTo(ExportDmn.class)
                .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS);
        return Stream.of(
                        NO_CLASSES_SHOULD_USE_FIELD_INJECTION,
                        NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS,
                        NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING,
                        noStandardStreams)
                .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(ALL)));
    }
}
