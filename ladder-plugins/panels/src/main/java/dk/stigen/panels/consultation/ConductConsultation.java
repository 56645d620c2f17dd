// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.panels.PanelsPermissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An official writes a consultation and publishes it, tells what was done about what was said, and closes it; each step holds it first. */
@ApplicationScoped
public class ConductConsultation {

    @Inject
    ConsultationRepository consultations;

    @Inject
    Permissions permissions;

    @Inject
    Notifications notifications;

    @Inject
    Contributions contributions;

    @Inject
    AuditLog audit;

    @Inject
    PortalClock clock;

    /**
     * Stores a new consultation, which nobody but staff sees yet.
     *
     * @return its number
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not conduct consultations there
     */
    @Transactional
    public long begin(ActivityId activity, ConsultationDraft draft) {
        refuse(draft.faults(clock.now().atZone(PortalClock.ZONE).toLocalDate()));
        require(permissions.decide(PanelsPermissions.CONDUCT, Subject.of(activity)));
        ParticipantId author = actor().orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN));
        return consultations
                .add(new Consultation(activity, author, draft, clock.now()))
                .getId();
    }

    /**
     * Changes what is written of a consultation that is not published.
     *
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not, or it is published
     */
    @Transactional
    public void rewrite(long number, ConsultationDraft draft) {
        refuse(draft.faults(clock.now().atZone(PortalClock.ZONE).toLocalDate()));
        Consultation consultation = held(number, PanelsPermissions.CONDUCT);
        if (consultation.getPublishedAt() != null) {
            throw new NotAllowedException(Decision.denied("panels.denied.published"));
        }
        consultation.write(draft);
        contributions.put(consultation.projection());
    }

    /**
     * Lets everybody see the consultation, and those comment whom the activity's permissions name; nothing happens to one that is published.
     *
     * @throws NotAllowedException if the current actor may not
     */
    @Transactional
    public void publish(long number) {
        Consultation consultation = held(number, PanelsPermissions.CONDUCT);
        if (consultation.getPublishedAt() != null) {
            return;
        }
        consultation.publish(clock.now());
        contributions.put(consultation.projection());
        int place = 0;
        for (String body : ConsultationDraft.paragraphs(consultation.getBody())) {
            consultations.add(new Paragraph(consultation.getId(), ++place, body), consultation);
        }
        audit.record(AuditEvent.of("panels.heard", AuditSubject.of(consultation.ref())));
        tell("heard/" + number, Topic.NEW, consultation.ref(), "panels.notice.heard");
    }

    /**
     * Adds a point: what was said and what was done about it.
     *
     * @throws IllegalArgumentException if the draft has faults or is about another consultation's paragraph
     * @throws NotAllowedException if the current actor may not, or the consultation is closed
     */
    @Transactional
    public void tell(long number, PointDraft draft) {
        Consultation consultation = responding(number);
        check(consultation, draft);
        consultations.add(new Point(consultation.getId(), draft));
    }

    /**
     * Changes one of its points; nothing happens if it is gone.
     *
     * @throws IllegalArgumentException if the draft has faults or is about another consultation's paragraph
     * @throws NotAllowedException if the current actor may not, or the consultation is closed
     */
    @Transactional
    public void retell(long number, long point, PointDraft draft) {
        Consultation consultation = responding(number);
        check(consultation, draft);
        consultations.points(number).stream()
                .filter(told -> told.getId() == point)
                .forEach(told -> told.write(draft));
    }

    /**
     * Takes one of its points away.
     *
     * @throws NotAllowedException if the current actor may not, or the consultation is closed
     */
    @Transactional
    public void drop(long number, long point) {
        responding(number);
        consultations.points(number).stream()
                .filter(told -> told.getId() == point)
                .forEach(consultations::remove);
    }

    /**
     * Closes the consultation, and tells those who follow it or what was said; nothing happens to one that is closed.
     *
     * @throws NotAllowedException if the current actor may not, its time is not over, or nothing is told of what was done
     */
    @Transactional
    public void close(long number) {
        Consultation consultation = held(number, ConsultationPermissions.RESPOND);
        switch (consultation.state(clock.now())) {
            case DRAFT, OPEN -> throw new NotAllowedException(Decision.denied("panels.denied.open"));
            case CLOSED -> {}
            case WEIGHED -> {
                List<Point> points = consultations.points(number);
                if (points.isEmpty()) {
                    throw new NotAllowedException(Decision.denied("panels.denied.untold"));
                }
                consultation.close(clock.now());
                audit.record(AuditEvent.of("panels.responded", AuditSubject.of(consultation.ref())));
                tell("responded/" + number, Topic.ANSWER, consultation.ref(), "panels.notice.responded");
                tellAtParagraphs(number, points);
            }
        }
    }

    /** Those who have commented follow the paragraph, and hear where something was done about it. */
    private void tellAtParagraphs(long number, List<Point> points) {
        Set<Long> responded = points.stream()
                .flatMap(point -> Optional.ofNullable(point.getParagraph()).stream())
                .collect(Collectors.toSet());
        consultations.paragraphs(number).stream()
                .filter(paragraph -> responded.contains(paragraph.getId()))
                .forEach(paragraph -> tell(
                        "responded/" + number + "/" + paragraph.getPlace(),
                        Topic.ANSWER,
                        paragraph.ref(),
                        "panels.notice.responded"));
    }

    private void tell(String key, Topic topic, ContributionRef about, String words) {
        notifications.tell(new Notice(key, topic, about, MessageKey.of(words), actor(), Set.of()));
    }

    private void check(Consultation consultation, PointDraft draft) {
        refuse(draft.faults());
        boolean known = draft.paragraph().isEmpty()
                || consultations.paragraphs(consultation.getId()).stream()
                        .anyMatch(paragraph ->
                                paragraph.getId() == draft.paragraph().get());
        if (!known) {
            throw new IllegalArgumentException("The consultation has no such paragraph.");
        }
    }

    private Consultation responding(long number) {
        Consultation consultation = held(number, ConsultationPermissions.RESPOND);
        return switch (consultation.state(clock.now())) {
            case DRAFT -> throw new NotAllowedException(Decision.denied("panels.denied.open"));
            case CLOSED -> throw new NotAllowedException(Decision.denied("panels.denied.responded"));
            case OPEN, WEIGHED -> consultation;
        };
    }

    private Optional<ParticipantId> actor() {
        return permissions.actor().person().map(Participant::id);
    }

    private Consultation held(long number, Action action) {
        Consultation consultation = consultations
                .hold(number)
                .orElseThrow(
                        () -> new IllegalArgumentException("There is no consultation of the number " + number + "."));
        require(permissions.decide(action, Subject.of(consultation.getActivity(), consultation.ref())));
        return consultation;
    }

    private static void require(Decision decision) {
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    private static void refuse(Map<String, ?> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults: " + faults.keySet());
        }
    }
}
