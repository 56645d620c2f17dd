// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.support;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.answer.Addressee;
import java.time.Instant;
import org.apiguardian.api.API;

/**
 * The duty to answer that support has brought about.
 *
 * @param addressee who has to answer
 * @param due when at the latest
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record Obligation(Addressee addressee, Instant due) {

    public Obligation {
        requireNonNull(addressee);
        requireNonNull(due);
    }
}
