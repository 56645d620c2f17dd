// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A number of the central business register, whose last digit is a check.
 *
 * @param value eight digits
 */
public record Cvr(String value) {

    private static final int[] WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 1};
    private static final int MODULUS = 11;

    /** @throws IllegalArgumentException if it is no such number */
    public Cvr {
        if (!isValid(value)) {
            throw new IllegalArgumentException("A CVR number has eight digits and a check, not '" + value + "'.");
        }
    }

    /** Returns the number that was typed, with or without spaces and {@code DK}; empty where it is none. */
    public static Optional<Cvr> typed(@Nullable String text) {
        String digits = text == null ? "" : text.replaceAll("\\s", "").replaceFirst("^(?i:DK)", "");
        return isValid(digits) ? Optional.of(new Cvr(digits)) : Optional.empty();
    }

    private static boolean isValid(String digits) {
        if (!digits.matches("[1-9][0-9]{7}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return sum % MODULUS == 0;
    }
}
