// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shift as somebody has typed it, with the rules for what may be.
 *
 * @param from a time of the day, as in 9.30 or 09:30
 * @param until a later time of the same day
 * @param competences parted by commas
 */
record ShiftDraft(
        @Nullable LocalDate day,
        String from,
        String until,
        PlainText place,
        String minimum,
        String maximum,
        PlainText competences,
        PlainText contact) {

    static final int LONGEST = 200;
    static final int MOST_VOLUNTEERS = 1000;

    private static final Pattern TIME = Pattern.compile("\\s*([0-9]{1,2})(?:[.:]([0-9]{2}))?\\s*");
    private static final Pattern NUMBER = Pattern.compile("\\s*([1-9][0-9]{0,3})\\s*");

    /** Returns what is wrong, field by field; empty when it may be published now. */
    Map<String, MessageKey> faults(Instant now) {
        Map<String, MessageKey> faults = new LinkedHashMap<>();
        time(from).ifPresentOrElse(time -> {}, () -> faults.put("from", fault("time")));
        time(until).ifPresentOrElse(time -> {}, () -> faults.put("until", fault("time")));
        if (day == null) {
            faults.put("day", fault("day"));
        } else if (faults.isEmpty()) {
            checkTimes(faults, now);
        }
        NeedDraft.check(faults, "place", place, LONGEST);
        checkNumbers(faults);
        if (competences.length() > LONGEST) {
            NeedDraft.check(faults, "competences", competences, LONGEST);
        }
        NeedDraft.check(faults, "contact", contact, LONGEST);
        return faults;
    }

    private void checkTimes(Map<String, MessageKey> faults, Instant now) {
        if (!endsAt().isAfter(startsAt())) {
            faults.put("until", fault("order"));
        } else if (!startsAt().isAfter(now)) {
            faults.put("day", fault("past"));
        }
    }

    private void checkNumbers(Map<String, MessageKey> faults) {
        Optional<Integer> least = number(minimum);
        Optional<Integer> most = number(maximum);
        if (least.isEmpty()) {
            faults.put("minimum", MessageKey.of("volunteering.fault.number", MOST_VOLUNTEERS));
        }
        if (most.isEmpty()) {
            faults.put("maximum", MessageKey.of("volunteering.fault.number", MOST_VOLUNTEERS));
        } else if (least.filter(wanted -> wanted > most.get()).isPresent()) {
            faults.put("maximum", MessageKey.of("volunteering.fault.bounds", least.get()));
        }
    }

    private static MessageKey fault(String name) {
        return MessageKey.of("volunteering.fault." + name);
    }

    private static Optional<LocalTime> time(String text) {
        Matcher found = TIME.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = found.group(2) == null ? "00" : found.group(2);
            return Optional.of(
                    LocalTime.parse((found.group(1).length() == 1 ? "0" : "") + found.group(1) + ":" + minutes));
        } catch (DateTimeParseException e) {
            // 25.70 is no time of any day
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        Matcher found = NUMBER.matcher(text);
        return found.matches()
                ? Optional.of(Integer.valueOf(found.group(1))).filter(number -> number <= MOST_VOLUNTEERS)
                : Optional.empty();
    }

    /** Returns when it begins; only for a draft without faults. */
    Instant startsAt() {
        return at(from);
    }

    /** Returns when it ends; only for a draft without faults. */
    Instant endsAt() {
        return at(until);
    }

    private Instant at(String time) {
        return Optional.ofNullable(day)
                .orElseThrow()
                .atTime(time(time).orElseThrow())
                .atZone(PortalClock.ZONE)
                .toInstant();
    }

    int minimumNumber() {
        return number(minimum).orElseThrow();
    }

    int maximumNumber() {
        return number(maximum).orElseThrow();
    }

    /** Returns what volunteers should be able to do, each once. */
    List<String> competenceList() {
        return Arrays.stream(competences.value().split("[,\n]"))
                .map(PlainText::typed)
                .filter(text -> !text.isEmpty())
                .map(PlainText::value)
                .distinct()
                .toList();
    }
}
