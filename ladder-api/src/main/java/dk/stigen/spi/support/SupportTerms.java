// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.support;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.permission.Decision;
import org.apiguardian.api.API;

/**
 * On which terms a contribution is supported.
 *
 * @param goal how many supports it seeks, 0 for no goal
 * @param countShown whether everybody sees now how many support it
 * @param open whether it can be supported at all, whoever asks, with the reason where not; who may, the plugin's permissions decide
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record SupportTerms(int goal, boolean countShown, Decision open) {

    /** @throws IllegalArgumentException if the goal is negative */
    public SupportTerms {
        requireNonNull(open);
        if (goal < 0) {
            throw new IllegalArgumentException("Nothing seeks " + goal + " supports.");
        }
    }
}
