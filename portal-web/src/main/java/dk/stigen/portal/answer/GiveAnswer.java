// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.answer.NewAnswer;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.journal.KeepJournal;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody answers on the municipality's behalf: prepares it, publishes it, puts the day off. */
@ApplicationScoped
public class GiveAnswer {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else has answered meanwhile; nothing is overwritten. */
        OVERTAKEN,
        /** Several are answered together of which one has an answer of its own. */
        ANSWERED_ALREADY,
        /** The step to which it belongs failed to take it, and nothing was stored. */
        FAILED,
        UNKNOWN
    }

    @Inject
    DutyRepository duties;

    @Inject
    Answerable answerable;

    @Inject
    Sight sight;

    @Inject
    Participants participants;

    @Inject
    PortalNotifications notifications;

    @Inject
    AuditLog audit;

    @Inject
    KeepJournal journal;

    @Inject
    PortalClock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /**
     * Stores the answer to these contributions, and publishes it if that is wanted.
     *
     * @param version the version of the answer that was seen and is revised, or -1 for the first
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not answer one of them
     */
    @Transactional
    public Outcome give(Collection<ContributionRef> about, AnswerDraft draft, int version, boolean publish) {
        Instant now = clock.now();
        if (!draft.faults(LocalDate.ofInstant(now, PortalClock.ZONE)).isEmpty()) {
            throw new IllegalArgumentException("The draft has faults.");
        }
        Participant official = participants.current().orElseThrow();
        List<DutyRow> answered = new ArrayList<>();
        // in one order, so that two who answer the same never wait for each other
        for (ContributionRef ref : about.stream()
                .distinct()
                .sorted(Comparator.comparing(Object::toString))
                .toList()) {
            Optional<DutyRow> duty = hold(ref, official);
            if (duty.isEmpty()) {
                return back(Outcome.UNKNOWN);
            }
            answered.add(duty.get());
        }
        Optional<AnswerRow> earlier = common(answered);
        // what everybody sees must not vanish for something that is only prepared
        if (earlier.isEmpty()
                && answered.stream()
                        .anyMatch(duty -> publish
                                ? duty.answeredAt().isPresent()
                                : duty.published().isPresent())) {
            return back(answered.size() > 1 ? Outcome.ANSWERED_ALREADY : Outcome.OVERTAKEN);
        }
        if (version != earlier.map(AnswerRow::version).orElse(-1)) {
            return back(Outcome.OVERTAKEN);
        }
        boolean wasPublished = earlier.filter(AnswerRow::isPublished).isPresent();
        NewAnswer answer = new NewAnswer(
                draft.kind(),
                draft.text().value(),
                draft.by().value(),
                draft.until(),
                Optional.of(official.id()),
                publish || wasPublished ? Optional.of(now) : Optional.empty());
        long id = earlier.map(AnswerRow::id).orElseGet(() -> duties.add(answer));
        if (earlier.isPresent() && !duties.revise(id, version, answer)) {
            return back(Outcome.OVERTAKEN);
        }
        answered.forEach(duty -> duties.join(duty.id(), id));
        if (answer.publishedAt().isEmpty()) {
            answered.forEach(duty -> note("portal.audit.answer.prepared", duty, draft.kind()));
            return Outcome.DONE;
        }
        return publish(answered, id, version + 1, answer, draft.to().flatMap(Forwarding::parse), now);
    }

    /** Returns the answer that all of them have, empty where they have none or not the same. */
    private static Optional<AnswerRow> common(List<DutyRow> duties) {
        Optional<AnswerRow> first = duties.stream().findFirst().flatMap(DutyRow::answer);
        return first.filter(answer -> duties.stream()
                .allMatch(duty -> duty.answer().filter(answer::equals).isPresent()));
    }

    /** Returns what the official answers there, held: what is addressed to him, or to a department or the council, or what nobody has asked for. */
    private Optional<DutyRow> hold(ContributionRef about, Participant official) {
        Optional<ContributionRow> row = sight.find(about).filter(found -> answerable.is(about));
        if (row.isEmpty()) {
            return Optional.empty();
        }
        List<DutyRow> known = duties.of(about);
        Decision decision = answerable.decide(row.get(), known);
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        return chosen(known, official)
                .map(DutyRow::id)
                .or(() -> duties.owe(about, Addressee.LEAD_DEPARTMENT, Optional.empty()))
                .flatMap(duties::hold);
    }

    static Optional<DutyRow> chosen(List<DutyRow> known, Participant official) {
        return known.stream()
                .filter(duty -> duty.person().filter(official::is).isPresent())
                .findFirst()
                .or(() -> known.stream()
                        .filter(duty -> duty.person().isEmpty())
                        .min(Comparator.comparing((DutyRow duty) -> !duty.isOpen())));
    }

    private Outcome publish(
            List<DutyRow> answered, long id, int version, NewAnswer answer, Optional<Forwarding> to, Instant now) {
        for (DutyRow duty : answered) {
            // whoever asks for time has until the end of that day
            Optional<Instant> until = answer.until().map(GiveAnswer::endOf);
            duties.settle(duty.id(), answer.kind(), now, until);
            to.ifPresent(next -> forward(duty, next));
            OfficialAnswer told = new OfficialAnswer(
                    duty.about(), answer.kind(), answer.text(), answer.by(), answer.until(), answer.writer(), now);
            if (!answerable.tell(duty.about().plugin(), "answered", plugin -> plugin.answered(told))) {
                return back(Outcome.FAILED);
            }
            journal.answered(told, id + "/" + version + "/" + duty.id(), duty.title());
            notifications.tellInOurWords(new Notice(
                    "answered/" + id + "/" + version + "/" + duty.id(),
                    Topic.ANSWER,
                    duty.about(),
                    MessageKey.of("notification.answered." + answer.kind()),
                    answer.writer(),
                    duty.author().map(Set::of).orElse(Set.of())));
            note(version > 0 ? "portal.audit.answer.again" : "portal.audit.answer.given", duty, answer.kind());
        }
        return Outcome.DONE;
    }

    private void forward(DutyRow duty, Forwarding to) {
        duties.readdress(duty, to.addressee(), to.department());
        tellConcerned(duty, "forwarded/" + clock.now().toEpochMilli(), "notification.answer.forwarded");
    }

    private void tellConcerned(DutyRow duty, String key, String words) {
        Set<ParticipantId> people = duties.concerned(duty.id()).all();
        if (!people.isEmpty()) {
            notifications.tellInOurWords(new Notice(
                    "duty/" + duty.id() + "/" + key,
                    Topic.TASK,
                    duty.about(),
                    MessageKey.of(words),
                    participants.current().map(Participant::id),
                    people));
        }
    }

    /**
     * Publishes prepared answers together, all or none.
     *
     * @param ids the numbers of the duties; those whose answer is published meanwhile are passed over, and what one answer is prepared for goes together
     * @throws NotAllowedException if the current actor may not answer one of them
     */
    @Transactional
    public Outcome publishPrepared(Collection<Long> ids) {
        Instant now = clock.now();
        List<Long> seen = duties.find(ids, sight.reader()).stream()
                .map(DutyRow::id)
                .sorted()
                .toList();
        if (seen.isEmpty() || seen.size() < Set.copyOf(ids).size()) {
            return Outcome.UNKNOWN;
        }
        for (long id : seen) {
            Optional<AnswerRow> prepared = duties.hold(id).orElseThrow().answer();
            if (prepared.isEmpty()) {
                return back(Outcome.UNKNOWN);
            }
            // one that several have is published with the first of them
            Outcome outcome = prepared.get().isPublished() ? Outcome.DONE : publishPrepared(prepared.get(), now);
            if (outcome != Outcome.DONE) {
                return outcome;
            }
        }
        return Outcome.DONE;
    }

    private Outcome publishPrepared(AnswerRow row, Instant now) {
        List<DutyRow> together = new ArrayList<>();
        for (DutyRow duty : duties.withAnswer(row.id(), sight.reader())) {
            DutyRow held = duties.hold(duty.id()).orElseThrow();
            Decision decision = answerable.decide(held);
            if (!decision.isAllowed()) {
                throw new NotAllowedException(decision);
            }
            together.add(held);
        }
        NewAnswer answer = new NewAnswer(row.kind(), row.text(), row.by(), row.until(), row.writer(), Optional.of(now));
        return duties.revise(row.id(), row.version(), answer)
                ? publish(together, row.id(), 0, answer, Optional.empty(), now)
                : back(Outcome.OVERTAKEN);
    }

    /**
     * Puts off the day by which an answer is due, with a reason that everybody reads.
     *
     * @throws NotAllowedException if the current actor may not answer it
     */
    @Transactional
    public Outcome putOff(ContributionRef about, LocalDate day, String why) {
        Participant official = participants.current().orElseThrow();
        Optional<DutyRow> duty = hold(about, official).filter(DutyRow::isOpen);
        if (duty.isEmpty()) {
            return back(Outcome.UNKNOWN);
        }
        Instant due = endOf(day);
        duties.putOff(duty.get().id(), due, why);
        if (!answerable.tell(about.plugin(), "putOff", plugin -> plugin.putOff(about, due))) {
            return back(Outcome.FAILED);
        }
        notifications.tellInOurWords(new Notice(
                "putoff/" + duty.get().id() + "/" + day,
                Topic.ANSWER,
                about,
                MessageKey.of("notification.answer.putOff", why),
                Optional.of(official.id()),
                duty.get().author().map(Set::of).orElse(Set.of())));
        audit.record(
                new AuditEvent("portal.audit.answer.putOff", AuditSubject.of(about), Map.of("day", day.toString())));
        return Outcome.DONE;
    }

    private void note(String act, DutyRow duty, AnswerKind kind) {
        audit.record(new AuditEvent(act, AuditSubject.of(duty.about()), Map.of("kind", kind.name())));
    }

    /** Writes down that somebody who may answer others was turned away from a matter of his own. */
    @Transactional
    public void noteDisqualified(ContributionRef own) {
        audit.record(AuditEvent.of("portal.audit.answer.disqualified", AuditSubject.of(own)));
    }

    private Outcome back(Outcome outcome) {
        transaction.setRollbackOnly();
        return outcome;
    }

    /** Returns the moment before which something that is promised for the day is in time. */
    static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
    }
}
