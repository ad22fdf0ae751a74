package org.proceduredecision.request;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Words;

/** The terminologies that codes may come from, by their short names and the canonical addresses that FHIR gives them. */
final class CodeSystems {

    private static final Map<String, String> NAMES = new TreeMap<>(Map.ofEntries(
            Map.entry("icd-10-cm", "icd-10-cm"),
            Map.entry("http://hl7.org/fhir/sid/icd-10-cm", "icd-10-cm"),
            Map.entry("urn:oid:2.16.840.1.113883.6.90", "icd-10-cm"),
            Map.entry("snomed-ct", "snomed-ct"),
            Map.entry("sct", "snomed-ct"),
            Map.entry("http://snomed.info/sct", "snomed-ct"),
            Map.entry("urn:oid:2.16.840.1.113883.6.96", "snomed-ct"),
            Map.entry("icd-10-pcs", "icd-10-pcs"),
            Map.entry("http://www.cms.gov/Medicare/Coding/ICD10", "icd-10-pcs"),
            Map.entry("hcpcs", "hcpcs"),
            Map.entry("http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "hcpcs"),
            Map.entry("loinc", "loinc"),
            Map.entry("http://loinc.org", "loinc"),
            Map.entry("rxnorm", "rxnorm"),
            Map.entry("http://www.nlm.nih.gov/research/umls/rxnorm", "rxnorm")));

    private static final Map<String, String> BY_KEY = NAMES.entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(entry -> Words.key(entry.getKey()), Map.Entry::getValue));

    private CodeSystems() {}

    /** The id of the terminology of that short name or address. */
    static Optional<String> find(String nameOrAddress) {
        return Optional.ofNullable(BY_KEY.get(Words.key(nameOrAddress)));
    }

    /** The short names and addresses that are understood. */
    static Collection<String> names() {
        return NAMES.keySet();
    }
}
