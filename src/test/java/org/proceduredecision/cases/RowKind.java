package org.proceduredecision.cases;

/** A kind of table row that golden cases have to reach, and the share of them that must be reached. */
enum RowKind {
    /** A rule that speaks for a candidate or an exclusion; as an alternative it does not count. */
    RULE("rules that speak", 0),
    /** A row of evidence that is shown. */
    EVIDENCE("evidence shown", 0),
    /** A prerequisite with a verdict. */
    PREREQUISITE("prerequisites decided", 0),
    /** A prerequisite that is unmet. */
    PREREQUISITE_FIRED("prerequisites unmet", 0),
    /** A contraindication or caution with a verdict. */
    CONTRAINDICATION("contraindications decided", 0),
    /** A contraindication or caution that is present. */
    CONTRAINDICATION_FIRED("contraindications present", 0),
    /** A red flag that is present. */
    RED_FLAG("red flags present", 0),
    /** A row of antithrombotics.csv in a plan. */
    ANTITHROMBOTIC("antithrombotic holds in a plan", 0),
    /** A bleeding factor that raises a plan. */
    BLEEDING_FACTOR("bleeding factors named", 0),
    /** A note that is shown. */
    NOTE("notes shown", 0),
    /** A criterion of a payer that is shown. */
    COVERAGE("coverage criteria shown", 0);

    private final String label;
    private final int percentWanted;

    RowKind(String label, int percentWanted) {
        this.label = label;
        this.percentWanted = percentWanted;
    }

    /** What is counted, in words. */
    String label() {
        return label;
    }

    /** The least share of the table's rows that the cases must reach, in percent. */
    int percentWanted() {
        return percentWanted;
    }
}
