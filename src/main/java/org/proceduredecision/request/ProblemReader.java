package org.proceduredecision.request;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.proceduredecision.clinical.Diagnosis;
import org.proceduredecision.clinical.Side;
import org.proceduredecision.clinical.WireName;
import org.proceduredecision.clinical.Words;
import org.proceduredecision.knowledge.Terminology;

/** Finds the one diagnosis at the one location that a request means, or says what is ambiguous or contradictory. */
final class ProblemReader {

    private static final String DIAGNOSIS = "/diagnosis";
    private static final String LOCATION = "/location";
    private static final String SIDE = "/side";

    private final PlaceReader places;
    private final DiagnosisReader diagnoses;

    ProblemReader(Terminology terminology) {
        this.places = new PlaceReader(terminology);
        this.diagnoses = new DiagnosisReader(terminology);
    }

    /** The problem that a request names, or faults. */
    Optional<Problem> read(DecisionRequest request, Faults faults) {
        boolean placeGiven = !request.location().isBlank();
        Optional<Place> place = placeGiven ? places.read(request.location(), faults) : Optional.empty();
        Optional<Side> side = side(request.side(), faults);
        if (request.diagnosis().isBlank()) {
            faults.malformed(DIAGNOSIS, "required", "A diagnosis is required: an id, a word or system|code.");
        } else if (!diagnoses.knows(request.diagnosis())) {
            unknown(request.diagnosis(), faults);
        } else if (!placeGiven) {
            return anywhere(request.diagnosis(), side, faults);
        } else if (place.isPresent()) {
            return at(place.get(), request.diagnosis(), side, faults);
        }
        return Optional.empty();
    }

    private static Optional<Side> side(String token, Faults faults) {
        if (token.isBlank()) {
            return Optional.empty();
        }
        Optional<Side> side = WireName.find(Side.class, Words.key(token));
        if (side.isEmpty()) {
            String detail = "The side is left, right or bilateral.";
            faults.unprocessable(SIDE, "unknown-side", detail, WireName.all(Side.class));
        }
        return side;
    }

    private void unknown(String token, Faults faults) {
        if (!CodeToken.isCode(token)) {
            String detail = "The diagnosis is not known; /v1/diagnoses?q= searches those that are.";
            faults.unprocessable(DIAGNOSIS, "unknown-diagnosis", detail, diagnoses.near(token));
        } else if (CodeToken.of(token).isEmpty()) {
            String detail = "The terminology before the bar is not known; it is one of those suggested.";
            faults.unprocessable(DIAGNOSIS, "unknown-code-system", detail, List.copyOf(CodeSystems.names()));
        } else {
            String detail = "The code is not known as a diagnosis; give a diagnosis of /v1/diagnoses instead.";
            faults.unprocessable(DIAGNOSIS, "unknown-code", detail, List.of());
        }
    }

    private Optional<Problem> at(Place place, String token, Optional<Side> side, Faults faults) {
        List<Reading> readings =
                diagnoses.readings(token, Optional.of(place.location().id()));
        if (readings.isEmpty()) {
            List<Reading> elsewhere = diagnoses.readings(token, Optional.empty());
            String detail = "The diagnosis does not occur at this location; it occurs at those suggested.";
            faults.unprocessable(LOCATION, "diagnosis-not-at-location", detail, locations(elsewhere));
        } else if (readings.size() > 1) {
            String detail = "The diagnosis may mean several things at this location; give the id of one.";
            faults.unprocessable(DIAGNOSIS, "ambiguous-diagnosis", detail, ids(readings));
        } else {
            return sided(place, readings.get(0), side, faults);
        }
        return Optional.empty();
    }

    private Optional<Problem> anywhere(String token, Optional<Side> side, Faults faults) {
        List<Reading> readings = diagnoses.readings(token, Optional.empty());
        List<String> locations = locations(readings);
        if (locations.size() == 1 && readings.size() == 1) {
            Place only = new Place(places.location(locations.get(0)), Optional.empty());
            return sided(only, readings.get(0), side, faults);
        }
        faults.unprocessable(LOCATION, "location-required", choices(readings), locations);
        return Optional.empty();
    }

    private static Optional<Problem> sided(Place place, Reading reading, Optional<Side> side, Faults faults) {
        Optional<Side> ofCodes = narrowed(place.side(), reading.side());
        if (contradicts(place.side(), reading.side()) && contradicts(reading.side(), place.side())) {
            faults.unprocessable(
                    LOCATION, "side-contradicted", "Location and diagnosis name different sides.", List.of());
        } else if (contradicts(ofCodes, side)) {
            String stated = ofCodes.map(Side::wireName).orElse("");
            String detail = "The code states the side " + stated + "; leave the side out or give the same.";
            faults.unprocessable(SIDE, "side-contradicted", detail, List.of(stated));
        } else {
            Diagnosis diagnosis = reading.diagnosis();
            return Optional.of(new Problem(place.location(), merged(ofCodes, side), diagnosis, reading.implies()));
        }
        return Optional.empty();
    }

    /** A code for both sides accepts either of them. */
    private static boolean contradicts(Optional<Side> ofCode, Optional<Side> other) {
        return ofCode.isPresent() && other.isPresent() && ofCode.get() != Side.BILATERAL && !ofCode.equals(other);
    }

    /** Of two codes the one that names a single side says more than the one for both. */
    private static Optional<Side> narrowed(Optional<Side> ofPlace, Optional<Side> ofDiagnosis) {
        boolean placeSaysMore = ofDiagnosis.isEmpty() || ofDiagnosis.get() == Side.BILATERAL && ofPlace.isPresent();
        return placeSaysMore ? ofPlace : ofDiagnosis;
    }

    private static Optional<Side> merged(Optional<Side> ofCode, Optional<Side> other) {
        return other.isPresent() ? other : ofCode;
    }

    private static List<String> locations(List<Reading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.locations().stream())
                .distinct()
                .toList();
    }

    private static List<String> ids(List<Reading> readings) {
        return readings.stream()
                .map(reading -> reading.diagnosis().id())
                .distinct()
                .toList();
    }

    private static String choices(List<Reading> readings) {
        if (ids(readings).size() == 1) {
            return "A location is required, since " + ids(readings).get(0) + " occurs at several.";
        }
        return "A location is required, since the diagnosis means different things at different locations: "
                + readings.stream()
                        .map(reading -> reading.diagnosis().id() + " at " + String.join(", ", reading.locations()))
                        .distinct()
                        .collect(Collectors.joining("; "))
                + ".";
    }
}
