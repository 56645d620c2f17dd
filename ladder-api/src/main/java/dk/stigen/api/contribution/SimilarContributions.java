// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import java.util.List;
import org.apiguardian.api.API;

/**
 * What is there already and resembles what somebody is about to write; the portal provides it as a CDI bean to inject.
 *
 * <p>A form that lets people write shows it by the tag {@code l:similar} alone. The bean is for whoever shows it otherwise.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface SimilarContributions {

    /** How many there are at the most. */
    int MOST = 5;

    /**
     * Returns contributions of all plugins that have at least two of the longest words in common with the text, the most similar first, by two
     * statements. Only what the current reader may see; empty where there is none, or where looking would take too long.
     *
     * @param title as it was typed, whose words count before those of the text; of both, the first 2000 characters are read
     * @param text as it was typed, possibly empty
     */
    List<SimilarContribution> to(String title, String text);
}
