package org.proceduredecision.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Code;
import org.proceduredecision.clinical.CodeKind;
import org.proceduredecision.clinical.Location;
import org.proceduredecision.knowledge.Terminology;

/** Reads words and codes for locations. */
final class PlaceReader {

    private static final String POINTER = "/location";

    private final TermIndex<Location> terms;
    private final CodeIndex codes;
    private final Map<String, Location> byId;

    PlaceReader(Terminology terminology) {
        this.terms = new TermIndex<>(terminology.locations());
        this.codes = new CodeIndex(terminology.codes(), CodeKind.LOCATION);
        this.byId = terminology.locations().stream().collect(Collectors.toMap(Location::id, Function.identity()));
    }

    /** The location of that id, which must exist. */
    Location location(String id) {
        return byId.get(id);
    }

    /** The place that a token names, or a fault. */
    Optional<Place> read(String token, Faults faults) {
        return CodeToken.isCode(token) ? ofCode(token, faults) : ofWord(token, faults);
    }

    private Optional<Place> ofWord(String token, Faults faults) {
        List<Location> found = terms.carriers(token);
        if (found.isEmpty()) {
            String detail = "The location is not known; /v1/locations lists those that are.";
            faults.unprocessable(POINTER, "unknown-location", detail, terms.near(token));
        }
        return found.stream().findFirst().map(location -> new Place(location, Optional.empty()));
    }

    private Optional<Place> ofCode(String token, Faults faults) {
        List<Code> found = CodeToken.of(token).map(codes::find).orElse(List.of());
        List<String> locations = found.stream().map(Code::id).distinct().toList();
        if (locations.isEmpty()) {
            String detail = "The code is not known as a location; give a location of /v1/locations instead.";
            faults.unprocessable(POINTER, "unknown-code", detail, List.of());
        } else if (locations.size() > 1) {
            String detail = "The code may mean several locations; give one of them.";
            faults.unprocessable(POINTER, "ambiguous-location", detail, locations);
        } else {
            return Optional.of(
                    new Place(byId.get(locations.get(0)), found.get(0).side()));
        }
        return Optional.empty();
    }
}
