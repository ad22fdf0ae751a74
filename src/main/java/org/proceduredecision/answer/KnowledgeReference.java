package org.proceduredecision.answer;

import org.proceduredecision.knowledge.ReleaseStatus;

/**
 * The release that a decision was made from.
 *
 * @param version its version
 * @param digest its digest
 * @param status whether clinicians have reviewed it
 */
public record KnowledgeReference(String version, String digest, ReleaseStatus status) {}
