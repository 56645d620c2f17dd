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
import dk.stigen.persistence.answer.AnswerRepository;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.answer.NewAnswer;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.participant.ParticipantRepository;
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
        /** Whom it is forwarded to is none of those who answer, or has asked himself. */
        NOBODY,
        /** The step to which it belongs failed to take it, and nothing was stored. */
        FAILED,
        UNKNOWN
    }

    @Inject
    DutyRepository duties;

    @Inject
    AnswerRepository answers;

    @Inject
    DepartmentRepository departments;

    @Inject
    ParticipantRepository people;

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
     * Stores the answer to these contributions, and publishes it if that is wanted; what is forwarded cannot be prepared.
     *
     * @param seen the answer that was seen and is revised
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not answer one of them
     */
    @Transactional
    public Outcome give(Collection<ContributionRef> about, AnswerDraft draft, SeenAnswer seen, boolean publish) {
        Instant now = clock.now();
        if (!draft.faults(LocalDate.ofInstant(now, PortalClock.ZONE)).isEmpty()
                || !publish && draft.kind() == AnswerKind.FORWARDED) {
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
        Optional<Forwarding> to = draft.to().flatMap(Forwarding::parse);
        if (to.filter(next -> !isThere(next, answered)).isPresent()) {
            return back(Outcome.NOBODY);
        }
        Optional<AnswerRow> earlier = seen.common(answered);
        if (isTaken(answered, earlier, publish)) {
            return back(answered.size() > 1 ? Outcome.ANSWERED_ALREADY : Outcome.OVERTAKEN);
        }
        if (seen.version() != earlier.map(AnswerRow::version).orElse(-1)) {
            return back(Outcome.OVERTAKEN);
        }
        NewAnswer answer = new NewAnswer(
                draft.kind(),
                draft.text().value(),
                draft.by().value(),
                draft.until(),
                Optional.of(official.id()),
                publish ? Optional.of(now) : Optional.empty());
        // what everybody reads stands until something published takes its place
        Optional<AnswerRow> revised = earlier.filter(row -> publish || !row.isPublished());
        if (revised.isPresent() && !answers.revise(revised.get().id(), seen.version(), answer)) {
            return back(Outcome.OVERTAKEN);
        }
        long id = revised.map(AnswerRow::id).orElseGet(() -> answers.add(answer));
        if (!publish) {
            answered.forEach(duty -> answers.prepare(duty.id(), id));
            answered.forEach(duty -> note("portal.audit.answer.prepared", duty, draft.kind()));
            return Outcome.DONE;
        }
        return publish(answered, id, seen.version() + 1, answer, to, now);
    }

    /** Returns whether a colleague's answer would be overwritten: one for good, or one that he has prepared. */
    private static boolean isTaken(List<DutyRow> duties, Optional<AnswerRow> earlier, boolean publish) {
        return duties.stream()
                .anyMatch(duty -> earlier.isEmpty() && duty.answeredAt().isPresent()
                        || !publish
                                && duty.prepared().isPresent()
                                && !duty.prepared().equals(earlier));
    }

    private boolean isThere(Forwarding to, List<DutyRow> forwarded) {
        return to.department()
                        .map(number -> departments.find(number).isPresent())
                        .orElse(true)
                && to.addressee()
                        .person()
                        .map(person -> people.isPolitician(person)
                                && forwarded.stream()
                                        .noneMatch(duty -> duty.author()
                                                .filter(person::equals)
                                                .isPresent()))
                        .orElse(true);
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
            boolean again = duty.latest().isPresent();
            answers.join(duty.id(), id);
            // whoever asks for time has until the end of that day
            Optional<Instant> until = answer.until().map(GiveAnswer::endOf);
            duties.settle(duty.id(), answer.kind(), now, until);
            to.ifPresent(next -> forward(duty, next, now));
            OfficialAnswer told = new OfficialAnswer(
                    duty.about(), answer.kind(), answer.text(), answer.by(), answer.until(), answer.writer(), now);
            if (!answerable.tell(duty.about().plugin(), "answered", plugin -> plugin.answered(told))) {
                return back(Outcome.FAILED);
            }
            journal.answered(told, id + "/" + version + "/" + duty.id(), duty.title());
            notifications.tellInOurWords(
                    new Notice(
                            "answered/" + id + "/" + version + "/" + duty.id(),
                            Topic.ANSWER,
                            duty.about(),
                            MessageKey.of("notification.answered." + answer.kind()),
                            answer.writer(),
                            duty.author().map(Set::of).orElse(Set.of())),
                    answer.text() + "\n\n" + answer.by());
            note(again ? "portal.audit.answer.again" : "portal.audit.answer.given", duty, answer.kind());
        }
        return Outcome.DONE;
    }

    private void forward(DutyRow duty, Forwarding to, Instant now) {
        // a day that was promised stands; where nobody owed an answer until now, the one it is forwarded to does
        Optional<Instant> due = duty.isOpen() ? Optional.empty() : Optional.of(now.plus(Forwarding.TIME));
        duties.readdress(duty, to.addressee(), to.department(), due);
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
            DutyRow duty = duties.hold(id).orElseThrow();
            if (duty.prepared().isEmpty() && duty.latest().isEmpty()) {
                return back(Outcome.UNKNOWN);
            }
            // one that several have is published with the first of them
            Outcome outcome = duty.prepared()
                    .map(prepared -> publishPrepared(prepared, now))
                    .orElse(Outcome.DONE);
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
            // what was published since was not known to whoever prepared it
            if (held.latest()
                    .flatMap(AnswerRow::publishedAt)
                    .filter(row.writtenAt()::isBefore)
                    .isPresent()) {
                return back(Outcome.OVERTAKEN);
            }
            together.add(held);
        }
        NewAnswer answer = new NewAnswer(row.kind(), row.text(), row.by(), row.until(), row.writer(), Optional.of(now));
        return answers.revise(row.id(), row.version(), answer)
                ? publish(together, row.id(), row.version() + 1, answer, Optional.empty(), now)
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

    /** Writes down that somebody who may answer others was turned away from a matter of his own, and files it with the matter. */
    @Transactional
    public void noteDisqualified(ContributionRef own, String title, Participant disqualified) {
        journal.disqualified(own, title, disqualified);
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
