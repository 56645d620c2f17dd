// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.view;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import org.apiguardian.api.API;

/**
 * How far something has come towards a goal.
 *
 * @param reached what is reached, 0 or more; it may pass the goal
 * @param goal what is aimed at, 1 or more
 * @param label says both numbers in words
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Progress(long reached, long goal, MessageKey label) {

    /** @throws IllegalArgumentException if reached is negative or the goal less than 1 */
    public Progress {
        requireNonNull(label);
        if (reached < 0 || goal < 1) {
            throw new IllegalArgumentException(
                    "Progress is 0 or more of 1 or more, not " + reached + " of " + goal + ".");
        }
    }
}
