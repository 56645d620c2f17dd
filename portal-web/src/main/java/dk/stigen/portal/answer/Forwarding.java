// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.participant.ParticipantId;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where something to answer can be forwarded to: a department, a politician, or the council.
 *
 * @param department the department's number, empty for the others
 */
record Forwarding(Addressee addressee, Optional<Long> department) {

    private static final String COUNCIL = "council";
    private static final Pattern CHOICE = Pattern.compile("(politician-)?([1-9][0-9]{0,17})");

    /** How long the addressee has where nobody owed the answer before; it can be put off as any other. */
    static final Duration TIME = Duration.ofDays(30);

    static final Forwarding TO_COUNCIL = new Forwarding(Addressee.COUNCIL, Optional.empty());

    static Forwarding toDepartment(long number) {
        return new Forwarding(Addressee.LEAD_DEPARTMENT, Optional.of(number));
    }

    static Forwarding toPolitician(ParticipantId person) {
        return new Forwarding(Addressee.politician(person), Optional.empty());
    }

    /** Returns what a form's choice names, empty where it names nothing. */
    static Optional<Forwarding> parse(String choice) {
        if (choice.equals(COUNCIL)) {
            return Optional.of(TO_COUNCIL);
        }
        Matcher named = CHOICE.matcher(choice);
        if (!named.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(named.group(2));
        return Optional.of(named.group(1) == null ? toDepartment(number) : toPolitician(new ParticipantId(number)));
    }

    /** Returns it as a form's choice. */
    String choice() {
        return department
                .map(String::valueOf)
                .or(() -> addressee.person().map(person -> "politician-" + person.value()))
                .orElse(COUNCIL);
    }
}
