/**
 * The rules and checks of a release as a model in the Decision Model and Notation of the Object Management Group, for editors
 * and engines of others.
 *
 * <p>The clinical principle kept here: unknown is not no. Every test is guarded, so that one on a missing fact is null, and
 * null is never written as false. What the model says of a patient is what the service says; where a table of DMN cannot say
 * it, {@code src/docs/dmn.md} does. Plain Java: no library of DMN is part of the service. Depends on the knowledge, and the
 * command on its loading.
 */
package org.proceduredecision.dmn;
