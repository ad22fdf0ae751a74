package org.proceduredecision.review;

/** What a row that is checked or known before a procedure is. */
enum SafetyKind {
    PREREQUISITE("Prerequisites", "need", "must hold"),
    CONTRAINDICATION("Contraindications", "severity", "present when"),
    CAUTION("Cautions", "severity", "present when"),
    RED_FLAG("Red flags", "urgency", "present when"),
    NOTE("Notes", "about", "");

    private final String title;
    private final String weight;
    private final String when;

    SafetyKind(String title, String weight, String when) {
        this.title = title;
        this.weight = weight;
        this.when = when;
    }

    /** What several of them are called. */
    String title() {
        return title;
    }

    /** What the word that weighs or sorts such a row speaks of. */
    String weight() {
        return weight;
    }

    /** What the condition of such a row says; empty where it has none. */
    String when() {
        return when;
    }
}
