// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.municipality;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.JsonValue.ValueType;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/**
 * Where an area ends: a polygon or several in GeoJSON, longitude before latitude, in degrees of WGS 84, within Denmark.
 *
 * @param geoJson the geometry as stored
 */
public record Boundary(String geoJson) {

    /** How many characters a boundary may have. */
    public static final int MAX = 200_000;

    /** How few positions close a ring: three corners and the first again. */
    private static final int LEAST_POSITIONS = 4;

    private static final double WEST = 7;
    private static final double EAST = 16;
    private static final double SOUTH = 54;
    private static final double NORTH = 58;

    /** What may be wrong with a boundary. */
    public enum Fault {
        TOO_LONG,
        /** It is no JSON. */
        NO_JSON,
        /** It is JSON, and neither a polygon nor several. */
        NO_POLYGON,
        /** A ring has too few positions or is not closed. */
        NOT_CLOSED,
        /** A position is no pair of degrees within Denmark, as where the two are exchanged. */
        OUT_OF_BOUNDS
    }

    /** Says what is wrong with a boundary. */
    public static final class BadBoundaryException extends Exception {

        private static final long serialVersionUID = 1;

        private final Fault fault;

        BadBoundaryException(Fault fault) {
            super("A boundary is refused: " + fault);
            this.fault = fault;
        }

        public Fault fault() {
            return fault;
        }
    }

    static Boundary stored(String geoJson) {
        return new Boundary(geoJson);
    }

    /** Reads a geometry, or a feature that holds one, as mapping programs write it. */
    public static Boundary parse(String text) throws BadBoundaryException {
        if (text.length() > MAX) {
            throw new BadBoundaryException(Fault.TOO_LONG);
        }
        JsonObject geometry = geometry(json(text));
        JsonArray coordinates = array(geometry.get("coordinates"));
        switch (string(geometry.get("type"))) {
            case "Polygon" -> checkPolygon(coordinates);
            case "MultiPolygon" -> {
                for (JsonValue polygon : filled(coordinates)) {
                    checkPolygon(array(polygon));
                }
            }
            default -> throw new BadBoundaryException(Fault.NO_POLYGON);
        }
        return new Boundary(Json.createObjectBuilder()
                .add("type", string(geometry.get("type")))
                .add("coordinates", coordinates)
                .build()
                .toString());
    }

    private static JsonObject json(String text) throws BadBoundaryException {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return object(reader.readValue());
        } catch (RuntimeException e) { // what is nested too deeply is refused by one that is no JsonException
            throw new BadBoundaryException(Fault.NO_JSON);
        }
    }

    private static JsonObject geometry(JsonObject json) throws BadBoundaryException {
        if (string(json.get("type")).equals("FeatureCollection")) {
            JsonArray features = array(json.get("features"));
            if (features.size() != 1) {
                throw new BadBoundaryException(Fault.NO_POLYGON);
            }
            return geometry(object(features.get(0)));
        }
        return string(json.get("type")).equals("Feature") ? object(json.get("geometry")) : json;
    }

    private static void checkPolygon(JsonArray rings) throws BadBoundaryException {
        for (JsonValue ring : filled(rings)) {
            checkRing(array(ring));
        }
    }

    private static void checkRing(JsonArray ring) throws BadBoundaryException {
        for (JsonValue position : ring) {
            checkPosition(array(position));
        }
        if (ring.size() < LEAST_POSITIONS || !ring.get(0).equals(ring.get(ring.size() - 1))) {
            throw new BadBoundaryException(Fault.NOT_CLOSED);
        }
    }

    private static void checkPosition(JsonArray position) throws BadBoundaryException {
        // a third number is the height
        if (position.size() < 2
                || position.size() > 3
                || !isWithin(position.get(0), WEST, EAST)
                || !isWithin(position.get(1), SOUTH, NORTH)
                || position.get(position.size() - 1).getValueType() != ValueType.NUMBER) {
            throw new BadBoundaryException(Fault.OUT_OF_BOUNDS);
        }
    }

    private static boolean isWithin(JsonValue degrees, double least, double most) {
        return degrees instanceof JsonNumber number && number.doubleValue() >= least && number.doubleValue() <= most;
    }

    private static JsonArray filled(JsonArray array) throws BadBoundaryException {
        if (array.isEmpty()) {
            throw new BadBoundaryException(Fault.NO_POLYGON);
        }
        return array;
    }

    private static JsonObject object(@Nullable JsonValue value) throws BadBoundaryException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new BadBoundaryException(Fault.NO_POLYGON);
    }

    private static JsonArray array(@Nullable JsonValue value) throws BadBoundaryException {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw new BadBoundaryException(Fault.NO_POLYGON);
    }

    private static String string(@Nullable JsonValue value) {
        return value instanceof JsonString text ? text.getString() : "";
    }
}
