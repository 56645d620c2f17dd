// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.text.MessageKey;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What came of an erasure.
 *
 * @param erased how many records are gone
 * @param anonymised how many stay without saying whose they are, such as a public proposal
 * @param kept what stays as it is and why, copied
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public record ErasureReport(long erased, long anonymised, List<Kept> kept) {

    /**
     * What stays, as it is or without saying whose it is, because it must.
     *
     * @param category the key of the category, as in the inventory
     * @param why the reason that the person is told, such as a duty to keep records
     */
    public record Kept(String category, MessageKey why) {

        /** @throws IllegalArgumentException if the key has another form than a category's */
        public Kept {
            PersonalData.checkKey(category);
            requireNonNull(why);
        }
    }

    /** @throws IllegalArgumentException if a number is negative */
    public ErasureReport {
        if (erased < 0 || anonymised < 0) {
            throw new IllegalArgumentException("Nobody erases fewer than no records.");
        }
        kept = List.copyOf(kept);
    }
}
