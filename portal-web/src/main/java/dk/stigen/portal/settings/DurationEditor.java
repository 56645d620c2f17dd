// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** A length of time as a number of the largest unit that fits it. */
final class DurationEditor implements Editor<Duration> {

    private static final List<ChronoUnit> UNITS =
            List.of(ChronoUnit.DAYS, ChronoUnit.HOURS, ChronoUnit.MINUTES, ChronoUnit.SECONDS);

    @Override
    public List<Part> parts() {
        return List.of(
                Part.of("", "number", "settings.part.amount"),
                Part.choice(
                        "unit",
                        "settings.part.unit",
                        UNITS.stream().map(Enum::name).toList()));
    }

    @Override
    public void show(Duration value, Typed.Fields fields) {
        ChronoUnit unit = unitOf(value);
        fields.put("", Long.toString(value.getSeconds() / unit.getDuration().getSeconds()));
        fields.put("unit", unit.name());
    }

    /** Returns the largest unit of which the value is a whole number. */
    static ChronoUnit unitOf(Duration value) {
        return UNITS.stream()
                .filter(unit -> value.getSeconds() % unit.getDuration().getSeconds() == 0)
                .findFirst()
                .orElse(ChronoUnit.SECONDS);
    }

    @Override
    public Duration read(Typed.Fields fields) throws UnreadableException {
        String typed = fields.text("unit");
        ChronoUnit unit = Stream.of(ChronoUnit.values())
                .filter(candidate ->
                        UNITS.contains(candidate) && candidate.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new UnreadableException("unit", "portal.setting.fault.choice"));
        return Duration.of(fields.number(""), unit);
    }
}
