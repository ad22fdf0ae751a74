package org.proceduredecision.bench.report;

/** Whether and how a figure is compared with that of an earlier run, perhaps of another machine. */
public enum Watch {
    /** Never: a time depends on the machine. */
    NEVER,
    /** A figure that grows has become worse. */
    LOWER_IS_BETTER,
    /** A figure that shrinks has become worse. */
    HIGHER_IS_BETTER
}
