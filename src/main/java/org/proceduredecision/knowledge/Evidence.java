package org.proceduredecision.knowledge;

/**
 * What one source says about one rule.
 *
 * @param rule id of the rule
 * @param source id of the source
 * @param aspect what the row speaks about
 * @param stance where the source stands
 * @param grade the source's own grade words; empty = none seen
 * @param population whom it speaks of
 * @param finding what it found or recommends
 * @param verified whether the statement was read in a public copy
 */
public record Evidence(
        String rule,
        String source,
        Aspect aspect,
        Stance stance,
        String grade,
        String population,
        String finding,
        boolean verified) {}
