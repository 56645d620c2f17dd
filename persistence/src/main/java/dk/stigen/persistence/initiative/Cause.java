// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import java.util.Optional;

/**
 * Why there is an initiative; what is not written yet is empty.
 *
 * @param driver what makes people begin it
 * @param text the problem, challenge or ambition in words
 * @param goals what is to be reached
 * @param frame within which political, economic and legal limits
 */
public record Cause(Optional<Driver> driver, String text, String goals, String frame) {

    /** Nothing is written yet. */
    public static final Cause UNSAID = new Cause(Optional.empty(), "", "", "");
}
