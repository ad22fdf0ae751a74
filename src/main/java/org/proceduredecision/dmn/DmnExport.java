package org.proceduredecision.dmn;

import java.util.List;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.condition.Condition;
import org.proceduredecision.knowledge.Contraindication;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.Prerequisite;
import org.proceduredecision.knowledge.RedFlag;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.SafetyTables;

/** Rules and the checks on what they offer, as a model of DMN 1.4; the same rules of a release give the same text. */
public final class DmnExport {

    private final KnowledgeRelease release;
    private final List<Rule> rules;
    private final Subjects subjects;
    private final List<String> locations;

    private DmnExport(KnowledgeRelease release, List<Rule> rules) {
        this.release = release;
        this.rules = rules;
        this.subjects = new Subjects(rules, release.terminology().procedures());
        this.locations = rules.stream()
                .flatMap(rule -> rule.locations().stream())
                .distinct()
                .toList();
    }

    /**
     * The rules as a model, with every check that applies to what one of them offers and every red flag of one of their
     * locations.
     *
     * @param release the release
     * @param rules some or all of its rules, in the order in which they are to be written
     * @return an XML document, which names UTF-8 as its encoding
     */
    public static String of(KnowledgeRelease release, List<Rule> rules) {
        return ModelWriter.write(new DmnExport(release, List.copyOf(rules)).model());
    }

    private Model model() {
        SafetyTables safety = release.safety();
        List<Prerequisite> prerequisites = safety.prerequisites().stream()
                .filter(check -> subjects.anyOf(check.appliesTo()))
                .toList();
        List<Contraindication> contraindications = safety.contraindications().stream()
                .filter(check -> subjects.anyOf(check.appliesTo()))
                .toList();
        List<RedFlag> redFlags =
                safety.redFlags().stream().filter(this::isLookedFor).toList();
        Stream<Condition> conditions = Stream.of(
                        rules.stream().map(Rule::when),
                        prerequisites.stream().map(Prerequisite::when),
                        contraindications.stream().map(Contraindication::when),
                        redFlags.stream().map(RedFlag::when))
                .flatMap(each -> each);
        CheckTables checks = new CheckTables(subjects);
        return model(
                Facts.inOrder(conditions.flatMap(condition -> condition.facts().stream())),
                Stream.concat(
                                RuleTables.of(rules, release.terminology().diagnoses()).stream(),
                                Stream.of(
                                        checks.prerequisites(prerequisites),
                                        checks.contraindications(contraindications),
                                        checks.redFlags(redFlags)))
                        .filter(decision -> !decision.rows().isEmpty())
                        .toList());
    }

    private boolean isLookedFor(RedFlag flag) {
        return flag.locations().isEmpty() || flag.locations().stream().anyMatch(locations::contains);
    }

    private Model model(List<Fact> facts, List<DecisionTable> decisions) {
        List<ItemType> ids = List.of(
                ItemType.words(FeelName.LOCATION + "_id", "location", locations),
                ItemType.words(FeelName.PROCEDURE + "_id", "procedure", subjects.procedureIds()),
                ItemType.words(
                        FeelName.RULE + "_id",
                        "rule",
                        rules.stream().map(Rule::id).toList()));
        List<InputData> inputs = List.of(
                InputData.of(ids.get(0), FeelName.LOCATION, "Where it hurts."),
                InputData.of(ids.get(1), FeelName.PROCEDURE, "The procedure whose checks are asked for."),
                InputData.of(ids.get(2), FeelName.RULE, "The rule that offers it."));
        return new Model(
                release,
                Stream.concat(ids.stream(), facts.stream().flatMap(fact -> ItemType.of(fact).stream()))
                        .toList(),
                Stream.concat(RuleTables.TYPES.stream(), CheckTables.TYPES.stream())
                        .toList(),
                Stream.concat(inputs.stream(), facts.stream().map(InputData::of))
                        .toList(),
                decisions);
    }
}
