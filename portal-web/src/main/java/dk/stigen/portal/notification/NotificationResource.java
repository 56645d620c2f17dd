// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/notifications}: what the caller is told. */
@Path("notifications")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationResource {

    @Inject
    NotificationRepository notifications;

    @Inject
    NotificationWords words;

    @Inject
    Unread unread;

    @Inject
    Sight sight;

    @Inject
    PortalParticipants participants;

    @Inject
    Page page;

    /**
     * Something that has happened.
     *
     * @param topic COMMENT, MENTION, ANSWER, PROGRESS, NEW or NEWS
     * @param ref what it has happened to, as in {@code crowdsourcing/proposal/17}
     * @param title what that is called
     * @param words what has happened, in the caller's language
     * @param path its page within the portal
     */
    @Schema(name = "Notification")
    public record NotificationJson(
            long id, String topic, String ref, String title, String words, String path, Instant at, boolean read) {}

    /**
     * A page of notifications, the latest first.
     *
     * @param next the parameter {@code after} of the next page, absent on the last one
     */
    @Schema(name = "NotificationPage")
    public record NotificationsJson(
            List<NotificationJson> notifications, @Nullable String next) {}

    @GET
    @Operation(
            operationId = "listNotifications",
            summary = "What the caller is told and may see, the latest first",
            description = "Follow `next` as `after` for the following page; it is absent on the last one.")
    @APIResponse(responseCode = "200", description = "A page of notifications")
    @APIResponse(responseCode = "400", description = "The parameter is not what it has to be")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    public NotificationsJson list(
            @Parameter(description = "`next` of the page before") @QueryParam("after") @Nullable String after) {
        Optional<Long> before = ContributionAddress.number(after);
        if (after != null && before.isEmpty()) {
            throw new BadRequestException("The parameter 'after' is the 'next' of a page.");
        }
        int size = NotificationsPage.PAGE;
        List<NotificationRow> found =
                notifications.list(caller(), sight.reader(), before.orElse(Long.MAX_VALUE), size + 1);
        List<NotificationRow> shown = found.size() > size ? found.subList(0, size) : found;
        return new NotificationsJson(
                shown.stream().map(this::json).toList(),
                found.size() > size ? String.valueOf(shown.get(size - 1).id()) : null);
    }

    private NotificationJson json(NotificationRow row) {
        return new NotificationJson(
                row.id(),
                row.topic().name(),
                row.subject().toString(),
                row.title(),
                words.of(row, page.getLocale()),
                row.path(),
                row.at(),
                row.read());
    }

    @PUT
    @Path("{id: [1-9][0-9]{0,17}}/read")
    @Operation(operationId = "readNotification", summary = "The caller has read it; again, it changes nothing")
    @APIResponse(responseCode = "204", description = "It is read")
    @APIResponse(responseCode = "401", description = "Nobody is logged in")
    @APIResponse(responseCode = "404", description = "The caller was not told such a thing")
    public void read(@PathParam("id") long id) {
        ParticipantId caller = caller();
        if (!notifications.read(caller, id)) {
            throw new NotFoundException("There is no such notification of the caller's.");
        }
        unread.forget(caller);
    }

    private ParticipantId caller() {
        return participants
                .current()
                .map(Participant::id)
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
    }
}
