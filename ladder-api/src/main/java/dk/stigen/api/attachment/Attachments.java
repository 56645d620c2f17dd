// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.attachment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apiguardian.api.API;

/**
 * The files that belong to a plugin's contributions; the portal provides it as a CDI bean to inject.
 *
 * <p>Forms take them by the tag {@code l:files}, which keeps them on the server under the form's key until the contribution is made. Pages show
 * them by the tag {@code l:attachments}, by which the author adds and removes some later.
 *
 * <pre>{@code
 * @Inject Attachments attachments;
 *
 * notices.add(notice);
 * contributions.put(projection(notice));
 * attachments.attach(form, notice.ref());
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Attachments {

    /**
     * Returns the contribution's files in the order in which they were put there, without those that are held until a virus scanner has looked at
     * them. Who asks is not looked at: ask for what the reader sees.
     *
     * <p>One statement, on any thread, inside or outside a transaction.
     */
    List<Attachment> of(ContributionRef contribution);

    /**
     * Returns how many files each contribution has, by one statement however many they are; as {@link #of}, for lists.
     *
     * @param contributions those asked for; one without files is left out of the answer
     */
    Map<ContributionRef, Integer> counts(Collection<ContributionRef> contributions);

    /**
     * Returns whether the activity takes what is kept under the form's key: a form that leaves the activity open may have taken it for another.
     *
     * <p>On a request's thread, inside or outside a transaction.
     *
     * @param form the key that the form gave to {@code l:files}
     */
    boolean fits(UUID form, ActivityId activity);

    /**
     * Gives the contribution what is kept under the form's key; called again, it finds nothing and does nothing.
     *
     * <p>Called within the transaction that makes the contribution, after it was put into the index.
     *
     * @param form the key that the form gave to {@code l:files}
     * @throws IllegalArgumentException if the contribution is not in the index
     */
    void attach(UUID form, ContributionRef contribution);

    /**
     * Adds a file without asking whether its author may, as demo data does; what it is must be one of the kinds that the portal takes.
     *
     * <p>Called within a transaction.
     *
     * @param name as whoever sends it names it, with an ending that says what it is, as in {@code plan.pdf}
     * @param content read to the end and not closed; 10 million bytes at the most
     * @throws IllegalArgumentException if the contribution is not in the index, or the portal does not take such a file
     */
    Attachment add(ContributionRef contribution, ParticipantId author, String name, InputStream content);
}
