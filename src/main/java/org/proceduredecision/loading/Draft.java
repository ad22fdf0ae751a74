package org.proceduredecision.loading;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.proceduredecision.clinical.Fact;
import org.proceduredecision.clinical.FactCatalog;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Procedure;
import org.proceduredecision.knowledge.Evidence;
import org.proceduredecision.knowledge.KnowledgeRelease;
import org.proceduredecision.knowledge.ReleaseInfo;
import org.proceduredecision.knowledge.Rule;
import org.proceduredecision.knowledge.Source;

/**
 * All tables as what their rows stand for, faulty rows included: what the checks across tables look at.
 *
 * @param catalog the facts that could be read
 * @param vocabulary words, facts and codes
 * @param sources sources.csv
 * @param rules rules.csv
 * @param evidence evidence.csv
 * @param safety what is checked before a procedure
 * @param coverage what payers ask
 */
record Draft(
        FactCatalog catalog,
        VocabularyDraft vocabulary,
        Entries<Source> sources,
        Entries<Rule> rules,
        Entries<Evidence> evidence,
        SafetyDraft safety,
        CoverageDraft coverage) {

    /** Reads every table and reports what is wrong within its cells. */
    static Draft read(ReleaseBytes bytes, FaultLog log) {
        Map<ReleaseFile, Table> tables = tables(bytes, log);
        Entries<Location> locations = WordTables.locations(tables.get(ReleaseFile.LOCATIONS));
        Entries<Procedure> procedures = WordTables.procedures(tables.get(ReleaseFile.PROCEDURES));
        Entries<Fact> facts = FactTable.facts(tables.get(ReleaseFile.FACTS));
        Scope scope = scope(tables, procedures, FactScope.of(facts));
        VocabularyDraft vocabulary = new VocabularyDraft(
                locations,
                WordTables.diagnoses(scope),
                WordTables.broadWords(scope),
                procedures,
                FactTable.knowledge(facts, scope),
                CodeTable.codes(scope));
        return new Draft(
                scope.facts().catalog(),
                vocabulary,
                RuleTables.sources(scope),
                RuleTables.rules(scope),
                RuleTables.evidence(scope),
                SafetyTablesReader.read(scope),
                CoverageTablesReader.read(scope));
    }

    /** The release, to be asked for only when no fault was found. */
    KnowledgeRelease release(ReleaseInfo info, String digest) {
        return new KnowledgeRelease(
                info,
                digest,
                vocabulary.terminology(catalog),
                vocabulary.facts().values(),
                sources.values(),
                rules.values(),
                evidence.values(),
                safety.tables(),
                coverage.tables());
    }

    private static Map<ReleaseFile, Table> tables(ReleaseBytes bytes, FaultLog log) {
        Map<ReleaseFile, Table> tables = new EnumMap<>(ReleaseFile.class);
        Stream.of(ReleaseFile.values()).filter(ReleaseFile::isTable).forEach(file -> {
            byte[] content = bytes.byFile().get(file);
            tables.put(file, content == null ? Table.unreadable(file) : TableReader.read(file, content, log));
        });
        return tables;
    }

    private static Scope scope(Map<ReleaseFile, Table> tables, Entries<Procedure> procedures, FactScope facts) {
        SelectorReader selectors = new SelectorReader(
                procedures,
                tables.get(ReleaseFile.RULES).ids(),
                tables.get(ReleaseFile.DIAGNOSES).ids());
        return new Scope(tables, facts, new FactValueReader(facts), selectors);
    }
}
