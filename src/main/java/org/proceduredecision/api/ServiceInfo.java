package org.proceduredecision.api;

import java.util.List;

/**
 * What the service says of itself beside its knowledge.
 *
 * @param engineVersion version of the software
 * @param remarks what was counted while the release was loaded, such as diagnoses without rules
 */
public record ServiceInfo(String engineVersion, List<String> remarks) {
    public ServiceInfo {
        remarks = List.copyOf(remarks);
    }
}
