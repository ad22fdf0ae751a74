package org.proceduredecision.knowledge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;

/**
 * Where a clinical statement comes from.
 *
 * @param id stable identifier in lower case
 * @param title title of the publication
 * @param issuingBody the society, authority or journal
 * @param year year of publication, where known
 * @param kind what kind of source it is
 * @param doi Digital Object Identifier; empty = not known
 * @param pmid PubMed identifier; empty = not known
 * @param url its DOI or PubMed address or the issuing body's own page; empty = none
 * @param grading the scheme in which it grades; empty = none
 * @param verified whether the record was seen in a public copy
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Source(
        String id,
        String title,
        String issuingBody,
        OptionalInt year,
        SourceKind kind,
        String doi,
        String pmid,
        String url,
        String grading,
        boolean verified) {

    /** By id alone, which is its own: the many texts are not gone through where it is a key. */
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
