// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.privacy;

import dk.stigen.api.participant.ParticipantId;
import org.apiguardian.api.API;

/**
 * What people have agreed to; the portal provides it as a CDI bean to inject.
 *
 * <p>Called by plugins on any thread, inside or outside a transaction. It asks the database by one statement, so that a consent which was taken
 * back a moment ago does not hold any more: ask right before doing what it is needed for, and keep no answer.
 *
 * <pre>{@code
 * @Inject Consents consents;
 *
 * if (consents.has(author, Consents.CONTACT)) {
 *     write(author);
 * }
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Consents {

    /** News about the portal as a whole. */
    String NEWSLETTER = "newsletter";

    /** Questions from the municipality's staff about what the person has contributed. */
    String CONTACT = "contact";

    /**
     * Returns whether the person agrees now, and to the text as it is now; a consent to an older text does not count.
     *
     * @param key {@link #NEWSLETTER} or {@link #CONTACT}; for any other key nobody has agreed
     */
    boolean has(ParticipantId person, String key);
}
