// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.initiative.InitiativeRepository.Pin;
import dk.stigen.persistence.municipality.Area;
import dk.stigen.persistence.municipality.Boundary;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A drawing of the municipality's areas with the initiatives on it; it needs no other server and no script, and the list beside it
 * says the same in words.
 *
 * @param width how wide it is in its own units, 0 where there is nothing to draw
 * @param areas the outline of each area
 * @param pins where the initiatives are
 */
public record AreaMap(double width, double height, List<Shape> areas, List<Dot> pins) {

    private static final double WIDTH = 600;
    private static final double MARGIN = 16;
    /** About a kilometre, so that a single point is no map of a doorstep. */
    private static final double LEAST_DEGREES = 0.01;

    /** An area as a path of SVG. */
    public record Shape(String name, String path) {}

    /** An initiative on the map. */
    public record Dot(long id, String title, double x, double y) {}

    public AreaMap {
        areas = List.copyOf(areas);
        pins = List.copyOf(pins);
    }

    static AreaMap of(List<Area> areas, List<Pin> pins, Locale locale) {
        if (pins.isEmpty()) {
            return new AreaMap(0, 0, List.of(), List.of());
        }
        List<Outline> outlines = areas.stream()
                .filter(area -> !area.isClosed())
                .map(area -> area.boundary()
                        .map(boundary -> new Outline(area.name().in(locale), rings(boundary)))
                        .orElse(null))
                .filter(Objects::nonNull)
                .toList();
        Frame frame = new Frame();
        outlines.forEach(outline -> outline.rings().forEach(ring -> ring.forEach(frame::include)));
        pins.forEach(pin ->
                frame.include(new Position(pin.point().longitude(), pin.point().latitude())));
        return new AreaMap(
                WIDTH,
                frame.height(),
                outlines.stream()
                        .map(outline -> new Shape(outline.name(), frame.path(outline.rings())))
                        .toList(),
                pins.stream().map(frame::dot).toList());
    }

    private record Position(double longitude, double latitude) {}

    private record Outline(String name, List<List<Position>> rings) {}

    private static List<List<Position>> rings(Boundary boundary) {
        try (JsonReader reader = Json.createReader(new StringReader(boundary.geoJson()))) {
            JsonObject geometry = reader.readObject();
            JsonArray coordinates = geometry.getJsonArray("coordinates");
            List<List<Position>> rings = new ArrayList<>();
            if (geometry.getString("type").equals("MultiPolygon")) {
                coordinates.forEach(polygon -> add(rings, polygon.asJsonArray()));
            } else {
                add(rings, coordinates);
            }
            return rings;
        }
    }

    private static void add(List<List<Position>> rings, JsonArray polygon) {
        for (JsonValue ring : polygon) {
            rings.add(ring.asJsonArray().stream()
                    .map(JsonValue::asJsonArray)
                    .map(pair -> new Position(degrees(pair, 0), degrees(pair, 1)))
                    .toList());
        }
    }

    private static double degrees(JsonArray pair, int index) {
        return ((JsonNumber) pair.get(index)).doubleValue();
    }

    /** What the drawing has to hold; degrees of longitude are shortened as they are at its latitude. */
    private static final class Frame {

        private double west = Double.POSITIVE_INFINITY;
        private double east = Double.NEGATIVE_INFINITY;
        private double south = Double.POSITIVE_INFINITY;
        private double north = Double.NEGATIVE_INFINITY;

        void include(Position position) {
            west = Math.min(west, position.longitude());
            east = Math.max(east, position.longitude());
            south = Math.min(south, position.latitude());
            north = Math.max(north, position.latitude());
        }

        private double shortening() {
            return Math.cos(Math.toRadians((south + north) / 2));
        }

        private double scale() {
            double wide = Math.max((east - west) * shortening(), LEAST_DEGREES);
            return (WIDTH - 2 * MARGIN) / wide;
        }

        /** What is long and narrow is not drawn taller than a page. */
        double height() {
            return Math.min(2 * WIDTH, (north - south) * scale() + 2 * MARGIN);
        }

        private double fit() {
            double wanted = (north - south) * scale();
            return wanted <= 2 * WIDTH - 2 * MARGIN ? scale() : (2 * WIDTH - 2 * MARGIN) / (north - south);
        }

        private double x(Position position) {
            double middle = (west + east) / 2;
            return rounded(WIDTH / 2 + (position.longitude() - middle) * shortening() * fit());
        }

        private double y(Position position) {
            double middle = (south + north) / 2;
            return rounded(height() / 2 - (position.latitude() - middle) * fit());
        }

        private static double rounded(double units) {
            return Math.round(units * 10) / 10.0;
        }

        String path(List<List<Position>> rings) {
            StringBuilder path = new StringBuilder();
            for (List<Position> ring : rings) {
                for (int i = 0; i < ring.size(); i++) {
                    path.append(i == 0 ? "M" : "L")
                            .append(String.format(Locale.ROOT, "%.1f %.1f", x(ring.get(i)), y(ring.get(i))));
                }
                path.append("Z");
            }
            return path.toString();
        }

        Dot dot(Pin pin) {
            Position position =
                    new Position(pin.point().longitude(), pin.point().latitude());
            return new Dot(pin.id().value(), pin.title(), x(position), y(position));
        }
    }
}
