// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.draft;

import dk.stigen.api.participant.ParticipantId;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * What people have typed into forms and not sent yet; the portal provides it as a CDI bean to inject.
 *
 * <p>A form has the whole by the tag {@code l:draft} alone: what is typed is kept, offered when the form is opened again, and thrown away once
 * the form's action has led to another page. The bean is for whoever wants it otherwise, as a form whose action stays on its page does.
 *
 * <p>A draft is one person's: nobody else sees it, an official who acts for a citizen neither. The portal keeps it for {@value #DAYS} days after the
 * last word, at most {@value #MOST} of a person, the latest.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Drafts {

    /** How many days a draft is kept after the last word. */
    int DAYS = 90;

    /** How many drafts somebody has at the most. */
    int MOST = 50;

    /** How many bytes the fields of a draft have at the most, as JSON in UTF-8. */
    int MOST_BYTES = 100_000;

    /**
     * Returns what whoever has logged in has typed into the form, empty where there is nothing, and while he acts for a citizen.
     *
     * <p>One statement, on a request's thread, inside or outside a transaction.
     *
     * @param form the key that the form gave to {@code l:draft}
     */
    Optional<Draft> find(String form);

    /**
     * Throws away what whoever has logged in has typed into the form, since it was sent; nothing happens where there is nothing.
     *
     * <p>One statement, on a request's thread; within a transaction it goes with what that stores.
     *
     * @param form the key that the form gave to {@code l:draft}
     */
    void sent(String form);

    /**
     * Keeps a draft in place of what the person has typed into the form before, as demo data does; nothing happens if he is nobody.
     *
     * <p>Called within a transaction.
     *
     * @throws IllegalArgumentException if the fields are larger than {@link #MOST_BYTES}
     */
    void keep(ParticipantId person, Draft draft);
}
