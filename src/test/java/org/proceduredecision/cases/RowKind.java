package org.proceduredecision.cases;

/** A kind of table row, every one of which golden cases have to reach. */
enum RowKind {
    /** A rule that speaks for a candidate or an exclusion; as an alternative it does not count. */
    RULE("rules that speak"),
    /** A row of evidence that is shown. */
    EVIDENCE("evidence shown"),
    /** A prerequisite with a verdict. */
    PREREQUISITE("prerequisites decided"),
    /** A prerequisite that is unmet. */
    PREREQUISITE_FIRED("prerequisites unmet"),
    /** A contraindication or caution with a verdict. */
    CONTRAINDICATION("contraindications decided"),
    /** A contraindication or caution that is present. */
    CONTRAINDICATION_FIRED("contraindications present"),
    /** A red flag that is present. */
    RED_FLAG("red flags present"),
    /** A row of antithrombotics.csv in a plan. */
    ANTITHROMBOTIC("antithrombotic holds in a plan"),
    /** A bleeding factor that raises a plan. */
    BLEEDING_FACTOR("bleeding factors named"),
    /** A note that is shown. */
    NOTE("notes shown"),
    /** A criterion of a payer that is shown. */
    COVERAGE("coverage criteria shown");

    private final String label;

    RowKind(String label) {
        this.label = label;
    }

    /** What is counted, in words. */
    String label() {
        return label;
    }
}
