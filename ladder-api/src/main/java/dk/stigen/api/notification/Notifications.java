// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.notification;

import org.apiguardian.api.API;

/**
 * Tells people what has happened; the portal provides it as a CDI bean to inject.
 *
 * <p>Who follows the contribution, its activity or its initiative is told, and the people whom it concerns, if they may see it: on their page of
 * notifications and by mail, as each has chosen, in his language.
 *
 * <pre>{@code
 * @Inject Notifications notifications;
 *
 * notifications.tell(new Notice("answered/17/1", Topic.ANSWER, proposal.ref(), MessageKey.of("crowdsourcing.notice.answered"),
 *         Optional.of(official.id()), Set.of(proposal.author())));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Notifications {

    /**
     * Stores what has happened in the current transaction, and tells it some seconds after that has ended well; what has been told is not told
     * again. Needs a transaction, and one statement however many are told.
     *
     * @throws IllegalArgumentException if the contribution is not in the index
     */
    void tell(Notice notice);
}
