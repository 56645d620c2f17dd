// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What the reader is told: {@code /me/notifications}. */
@Named("notificationsPage")
@RequestScoped
public class NotificationsPage {

    static final int PAGE = 30;

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationWords words;

    @Inject
    Sight sight;

    @Inject
    PortalParticipants participants;

    @Inject
    Page page;

    @Inject
    @Param
    @Nullable
    String after;

    private List<NotificationRow> found = List.of();

    @PostConstruct
    void open() {
        long before = ContributionAddress.number(after).orElse(Long.MAX_VALUE);
        found = participants
                .current()
                .map(Participant::id)
                .map(person -> notifications.list(person, sight.reader(), before, PAGE + 1))
                .orElse(List.of());
    }

    public List<NotificationRow> getRows() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    /** What has happened, in the reader's language. */
    public String words(NotificationRow row) {
        return words.of(row, page.getLocale());
    }

    /** The latest that is shown, up to which the reader has read once he says so. */
    public long getLatest() {
        return found.isEmpty() ? 0 : found.get(0).id();
    }

    public boolean isAnyUnread() {
        return getRows().stream().anyMatch(row -> !row.read());
    }

    public boolean isFirst() {
        return ContributionAddress.number(after).isEmpty();
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        return found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).id()) : "";
    }
}
