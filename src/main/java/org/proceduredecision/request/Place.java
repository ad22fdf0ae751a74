package org.proceduredecision.request;

import java.util.Optional;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.clinical.Side;

/**
 * A location and the side that its code states.
 *
 * @param location the location
 * @param side the side
 */
record Place(Location location, Optional<Side> side) {}
