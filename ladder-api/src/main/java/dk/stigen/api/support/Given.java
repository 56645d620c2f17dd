// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.support;

import org.apiguardian.api.API;

/**
 * How much support was given in a period and still stands.
 *
 * @param supports how many supports, 0 or more
 * @param people how many people gave them, at most as many
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Given(long supports, long people) {

    /** @throws IllegalArgumentException if a number is negative, or more people gave it than there are supports */
    public Given {
        if (people < 0 || people > supports) {
            throw new IllegalArgumentException(people + " people cannot give " + supports + " supports.");
        }
    }
}
