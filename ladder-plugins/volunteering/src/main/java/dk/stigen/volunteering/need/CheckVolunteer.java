// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An organiser notes that a volunteer's børneattest was asked for, or found in order. */
@ApplicationScoped
public class CheckVolunteer {

    @Inject
    SignUpRepository signUps;

    @Inject
    ShiftRepository shifts;

    @Inject
    NeedRepository needs;

    @Inject
    CheckRepository checks;

    @Inject
    Contributions contributions;

    @Inject
    Permissions permissions;

    @Inject
    Notifications notifications;

    @Inject
    Settings settings;

    @Inject
    AuditLog audit;

    @Inject
    PortalClock clock;

    /** Notes that it was asked for today, and tells the volunteer. */
    @Transactional
    public void ask(long signUp) {
        signUps.find(signUp)
                .ifPresent(made -> organised(made).ifPresent(need -> {
                    LocalDate today = today();
                    checks.ask(need.getId(), made.volunteer(), today);
                    notifications.tell(new Notice(
                            "checkAsked/" + need.getId() + "/"
                                    + made.volunteer().value() + "/" + today,
                            Topic.TASK,
                            need.getRef(),
                            MessageKey.of("volunteering.notice.checkAsked"),
                            Optional.empty(),
                            Set.of(made.volunteer())));
                }));
    }

    /** Notes that it was found in order today, for as long as the activity lets it hold. */
    @Transactional
    public void approve(long signUp) {
        signUps.find(signUp)
                .ifPresent(made -> organised(made).ifPresent(need -> {
                    LocalDate today = today();
                    LocalDate last = today.plusDays(settings.value(NeedSettings.CHECK_TIME, need.getActivity())
                            .toDays());
                    if (checks.approve(need.getId(), made.volunteer(), official(), today, last)) {
                        audit.record(new AuditEvent(
                                "volunteering.checkApproved",
                                AuditSubject.of(need.getRef()),
                                Map.of(
                                        "volunteer",
                                        Long.toString(made.volunteer().value()))));
                    }
                }));
    }

    /** @throws NotAllowedException if the current actor organises nothing there */
    private Optional<Need> organised(SignUp made) {
        Optional<Need> need = shifts.find(made.shift())
                .flatMap(shift -> needs.find(shift.getNeed()))
                .filter(found -> contributions.sees(found.getRef()));
        need.ifPresent(found -> {
            Decision decision =
                    permissions.decide(SignUpPermissions.ORGANISE, Subject.of(found.getActivity(), found.getRef()));
            if (!decision.isAllowed()) {
                throw new NotAllowedException(decision);
            }
        });
        return need.filter(Need::isCheckRequired);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }

    private ParticipantId official() {
        return permissions
                .actor()
                .person()
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN))
                .id();
    }
}
