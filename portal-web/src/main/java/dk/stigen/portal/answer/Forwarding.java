// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.Addressee;
import java.util.Optional;

/**
 * Where something to answer can be forwarded to: a department, or the council.
 *
 * @param department the department's number, empty for the council
 */
record Forwarding(Optional<Long> department) {

    private static final String COUNCIL = "council";

    /** Returns what a form's choice names, empty where it names nothing. */
    static Optional<Forwarding> parse(String choice) {
        if (choice.equals(COUNCIL)) {
            return Optional.of(new Forwarding(Optional.empty()));
        }
        return choice.matches("[1-9][0-9]{0,17}")
                ? Optional.of(new Forwarding(Optional.of(Long.valueOf(choice))))
                : Optional.empty();
    }

    Addressee addressee() {
        return department.isPresent() ? Addressee.LEAD_DEPARTMENT : Addressee.COUNCIL;
    }

    /** Returns it as a form's choice. */
    String choice() {
        return department.map(String::valueOf).orElse(COUNCIL);
    }
}
