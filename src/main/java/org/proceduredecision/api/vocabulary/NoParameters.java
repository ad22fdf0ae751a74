package org.proceduredecision.api.vocabulary;

/** The query of a page that has no parameters. */
record NoParameters() {}
