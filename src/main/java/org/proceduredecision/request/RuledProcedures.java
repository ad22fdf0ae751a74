package org.proceduredecision.request;

import java.util.Set;

/**
 * The procedures that rules speak of.
 *
 * @param forProblem ids of those with a rule for the diagnosis at the location
 * @param atLocation ids of those with a rule for any diagnosis at the location
 * @param nearby ids of those with a rule for any diagnosis where this one occurs
 */
record RuledProcedures(Set<String> forProblem, Set<String> atLocation, Set<String> nearby) {

    /** Where there is no problem there are no rules. */
    static final RuledProcedures NONE = new RuledProcedures(Set.of(), Set.of(), Set.of());
}
