// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart as it is drawn: by the server, so that it needs no script. Everything in it also stands in the table beside it.
 *
 * @param width of the drawing, in its own units
 * @param marks the columns or bars
 * @param words what stands at them
 * @param lines the heights or widths of the lines that help the eye
 */
public record Chart(int width, int height, List<Mark> marks, List<Word> words, List<Line> lines) {

    private static final int WIDTH = 720;
    private static final int COLUMNS_HEIGHT = 260;
    private static final int LEFT = 56;
    private static final int TOP = 12;
    private static final int BOTTOM = 30;
    private static final int LINES = 4;
    private static final int ROW = 34;
    private static final int NAMES = 260;
    private static final int LONGEST_NAME = 34;
    private static final int MOST_LABELS = 12;

    /**
     * A column or bar.
     *
     * @param series which of the series it belongs to, from 1
     * @param says what it shows, in words
     */
    public record Mark(int x, int y, int width, int height, int series, String says) {}

    /**
     * A text in the drawing.
     *
     * @param anchor start, middle or end
     */
    public record Word(int x, int y, String anchor, String text) {}

    /** A line across the drawing. */
    public record Line(int x1, int y1, int x2, int y2) {}

    /** One place on the axis with a value for each series. */
    public record Place(String name, List<Long> values) {}

    /** Draws columns beside one another, as for months. */
    static Chart columns(List<Place> places, List<String> series) {
        long top = round(places);
        int inner = COLUMNS_HEIGHT - TOP - BOTTOM;
        int floor = TOP + inner;
        List<Mark> marks = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i <= LINES; i++) {
            int y = floor - inner * i / LINES;
            lines.add(new Line(LEFT, y, WIDTH, y));
            words.add(new Word(LEFT - 8, y + 5, "end", String.valueOf(top * i / LINES)));
        }
        int each = (WIDTH - LEFT) / Math.max(1, places.size());
        int skipped = (places.size() + MOST_LABELS - 1) / MOST_LABELS;
        int column = Math.max(2, each * 7 / 10 / series.size());
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            int left = LEFT + each * at + (each - column * series.size()) / 2;
            for (int s = 0; s < series.size(); s++) {
                int height = (int) (inner * place.values().get(s) / top);
                marks.add(new Mark(left + column * s, floor - height, column, height, s + 1, says(place, s, series)));
            }
            if (at % Math.max(1, skipped) == 0) {
                words.add(new Word(LEFT + each * at + each / 2, floor + 22, "middle", place.name()));
            }
        }
        return new Chart(WIDTH, COLUMNS_HEIGHT, marks, words, lines);
    }

    /** Draws bars under one another, as for things with long names; of each place the first value. */
    static Chart bars(List<Place> places, String series) {
        long top = round(places);
        List<Mark> marks = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int inner = WIDTH - NAMES - LEFT;
        for (int at = 0; at < places.size(); at++) {
            Place place = places.get(at);
            int y = ROW * at;
            int width = (int) (inner * place.values().get(0) / top);
            marks.add(new Mark(NAMES, y + 6, width, ROW - 12, 1, says(place, 0, List.of(series))));
            words.add(new Word(NAMES - 10, y + 22, "end", cut(place.name())));
            words.add(new Word(
                    NAMES + width + 8,
                    y + 22,
                    "start",
                    String.valueOf(place.values().get(0))));
        }
        int height = Math.max(ROW, ROW * places.size());
        return new Chart(WIDTH, height, marks, words, List.of(new Line(NAMES, 0, NAMES, height)));
    }

    private static String says(Place place, int series, List<String> names) {
        return place.name() + ": " + place.values().get(series) + " " + names.get(series);
    }

    private static String cut(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1))
                                .strip() + "…";
    }

    /** A value at or above the highest that people read easily and that the lines part evenly. */
    private static long round(List<Place> places) {
        long highest = places.stream()
                .flatMap(place -> place.values().stream())
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long step = LINES;
        while (step < highest) {
            for (long factor : new long[] {5, 2}) {
                if (step < highest) {
                    step = factor == 5 ? step / LINES * 5 * LINES : step * 2;
                }
            }
        }
        return step;
    }
}
