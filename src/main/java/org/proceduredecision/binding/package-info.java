/**
 * A release bound for deciding: conditions are numbered, checks are bound to the rules they apply to, and rules are gathered by
 * problem (a diagnosis at a location), so that a request only reads what concerns it. Done once, when a release is loaded.
 */
package org.proceduredecision.binding;
