/**
 * A release bound for deciding: conditions are numbered, checks are bound to the rules they apply to, and rules are gathered by
 * problem (a diagnosis at a location), so that a request only reads what concerns it. Done once, when a release is loaded.
 *
 * <p>Parts of a condition have lower numbers than the whole. A problem's {@code EvaluationPlan} goes through its conditions once, in
 * that order, and leaves {@code VerdictBits}: what holds, what does not, what is unknown. Whether any or all of a group of checks
 * holds is then a comparison of bits.
 */
package org.proceduredecision.binding;
