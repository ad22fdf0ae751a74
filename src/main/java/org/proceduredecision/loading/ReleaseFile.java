package org.proceduredecision.loading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files of a release, a closed list in the order in which faults are reported and the digest is taken. */
enum ReleaseFile {
    RELEASE(
            "release.yaml",
            "key",
            "version,title,status,date,developer,funding,intended-use,feedback,disclaimer,reviewers,"
                    + "changes,limits,other-care,source-attributes"),
    LOCATIONS("locations.csv", "location", "id,name,synonyms,region"),
    DIAGNOSES("diagnoses.csv", "diagnosis", "id,name,synonyms,locations,implies,description"),
    BROAD_WORDS("broad-words.csv", "broad word", "word,location,diagnosis,implies"),
    PROCEDURES(
            "procedures.csv",
            "procedure",
            "id,name,synonyms,category,target,guidance,classes,bleeding_risk,bleeding_listed,setting,"
                    + "typical_relief,risks,description"),
    FACTS(
            "facts.csv",
            "fact",
            "id,type,unit,values,range,group,changeable,assumed,assumed_when,implies,obtained_by,question"),
    CODES("codes.csv", "code", "kind,id,system,code,match,location,side,implies"),
    SOURCES("sources.csv", "source", "id,title,issuing_body,year,kind,doi,pmid,url,grading,verified"),
    RULES("rules.csv", "rule", "id,diagnosis,locations,when,procedure,role,step,recommendation,priority,rationale"),
    EVIDENCE("evidence.csv", "evidence row", "rule,source,aspect,stance,grade,population,finding,verified"),
    PREREQUISITES("prerequisites.csv", "prerequisite", "id,applies_to,when,need,message,sources,verified"),
    CONTRAINDICATIONS(
            "contraindications.csv",
            "contraindication",
            "id,applies_to,when,severity,message,mitigation,sources,verified"),
    RED_FLAGS("red-flags.csv", "red flag", "id,name,locations,when,urgency,action,blocks,sources,verified"),
    ANTITHROMBOTICS(
            "antithrombotics.csv",
            "antithrombotic",
            "id,drug,variant,when,hold_high,hold_intermediate,hold_low,restart,sources,verified"),
    BLEEDING_FACTORS("bleeding-factors.csv", "bleeding factor", "id,when,message,sources,verified"),
    NOTES("notes.csv", "note", "id,applies_to,kind,text,value,unit,sources,verified"),
    PAYERS("payers.csv", "payer", "id,name,synonyms"),
    COVERAGE("coverage.csv", "coverage criterion", "id,payer,policy,applies_to,phase,when,message,sources,verified");

    private final String fileName;
    private final String noun;
    private final List<String> columns;

    ReleaseFile(String fileName, String noun, String columns) {
        this.fileName = fileName;
        this.noun = noun;
        this.columns = List.of(columns.split(","));
    }

    String fileName() {
        return fileName;
    }

    /** What one row is. */
    String noun() {
        return noun;
    }

    /** The columns of a table, or the keys of release.yaml, in the order in which they are documented. */
    List<String> columns() {
        return columns;
    }

    boolean isTable() {
        return this != RELEASE;
    }

    /** Whether each row has an id of its own. */
    boolean isKeyed() {
        return columns.get(0).equals("id");
    }

    static Optional<ReleaseFile> find(String fileName) {
        return Arrays.stream(values())
                .filter(file -> file.fileName.equals(fileName))
                .findFirst();
    }
}
