package org.proceduredecision.request;

import java.util.List;
import java.util.Optional;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.clinical.StatedFact;

/**
 * A diagnosis at a location, as a request names it.
 *
 * @param location where it hurts
 * @param side which side, where known
 * @param diagnosis what is wrong
 * @param stated facts that the word or code states beside those of the diagnosis
 */
record Problem(Location location, Optional<Side> side, Diagnosis diagnosis, List<StatedFact> stated) {}
