package org.proceduredecision.review;

/** What a row that is checked or known before a procedure is. */
enum SafetyKind {
    PREREQUISITE("Prerequisites", "need", "must hold"),
    CONTRAINDICATION("Contraindications", "severity", "present when"),
    CAUTION("Cautions", "severity", "present when"),
    RED_FLAG("Red flags", "urgency", "present when"),
    NOTE("Notes", "about", "");

    private final String title;
    private final String weightColumn;
    private final String conditionColumn;

    SafetyKind(String title, String weightColumn, String conditionColumn) {
        this.title = title;
        this.weightColumn = weightColumn;
        this.conditionColumn = conditionColumn;
    }

    /** What several of them are called. */
    String title() {
        return title;
    }

    /** The heading above the word that weighs or sorts such a row. */
    String weightColumn() {
        return weightColumn;
    }

    /** The heading above the condition of such a row; empty where it has none. */
    String conditionColumn() {
        return conditionColumn;
    }
}
