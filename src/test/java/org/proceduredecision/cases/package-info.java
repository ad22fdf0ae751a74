/**
 * Golden clinical cases: each file of {@code cases} is a patient, and what a pain physician reading the guidelines
 * would want the shipped release to answer. The cases speak of the release and the engine together, without HTTP.
 */
package org.proceduredecision.cases;
