// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.promise.NewPromise;
import dk.stigen.persistence.promise.NewReport;
import dk.stigen.persistence.promise.PromiseRepository;
import dk.stigen.persistence.promise.PromiseRow;
import dk.stigen.persistence.promise.PromiseState;
import dk.stigen.portal.answer.Answerable;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Somebody who answers promises something with a published answer, and says how far it is until it is kept or dropped. */
@ApplicationScoped
public class KeepPromise {

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Somebody else has changed it meanwhile; nothing is overwritten. */
        OVERTAKEN,
        UNKNOWN
    }

    @Inject
    PromiseRepository promises;

    @Inject
    DutyRepository duties;

    @Inject
    DepartmentRepository departments;

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
    PortalClock clock;

    /**
     * Returns the duty with whose published answer the current actor can promise something; empty where nothing is published.
     *
     * @throws NotAllowedException if he may not answer the contribution
     */
    public Optional<DutyRow> answered(ContributionRef about) {
        List<DutyRow> known = sight.sees(about) && answerable.is(about) ? duties.of(about) : List.of();
        List<DutyRow> answered =
                known.stream().filter(duty -> duty.latest().isPresent()).toList();
        Optional<DutyRow> own = answered.stream()
                .filter(duty -> answerable.decide(duty).isAllowed())
                .findFirst();
        if (own.isEmpty() && !answered.isEmpty()) {
            throw new NotAllowedException(answerable.decide(answered.get(0)));
        }
        return own;
    }

    /** Returns what is wrong with the draft, field by field; empty when it may be made now. */
    Map<String, MessageKey> faults(PromiseDraft draft) {
        Map<String, MessageKey> faults = draft.faults(today());
        if (draft.department().filter(this::isClosed).isPresent()) {
            faults.put("department", MessageKey.of("promise.fault.department"));
        }
        return faults;
    }

    private boolean isClosed(long department) {
        return departments.open().stream().noneMatch(open -> open.id() == department);
    }

    /**
     * Promises something to all who were given the same answer, and returns its number; what is promised there already keeps its own.
     *
     * @return empty where no answer is published
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not answer the contribution
     */
    @Transactional
    public Optional<Long> make(ContributionRef about, PromiseDraft draft) {
        check(faults(draft));
        Optional<DutyRow> answered = answered(about).flatMap(duty -> duties.hold(duty.id()));
        if (answered.flatMap(DutyRow::latest).isEmpty()) {
            return Optional.empty();
        }
        // a form that is sent twice promises once
        Optional<Long> same = promises.to(about).stream()
                .filter(known -> known.text().equals(draft.text().value()))
                .map(PromiseRow::id)
                .findFirst();
        if (same.isPresent()) {
            return same;
        }
        AnswerRow answer = answered.get().latest().orElseThrow();
        List<DutyRow> together = duties.withAnswer(answer.id(), sight.reader()).stream()
                .filter(duty -> duty.latest().filter(answer::equals).isPresent())
                .filter(duty -> answerable.decide(duty).isAllowed())
                .toList();
        ParticipantId maker = maker();
        long id = promises.add(
                new NewPromise(
                        draft.text().value(), draft.department(), draft.review().orElseThrow(), maker),
                together.stream().map(DutyRow::id).toList());
        tell(together, id + "/made", "notification.promise.made", draft.text().value());
        together.forEach(duty -> note("portal.audit.promise.made", duty, PromiseState.ON_ITS_WAY));
        return Optional.of(id);
    }

    /**
     * Says how far the promise is, and whether it is kept, kept in part or dropped.
     *
     * @param version the version that was seen
     * @throws IllegalArgumentException if the draft has faults
     * @throws NotAllowedException if the current actor may not answer what it was promised to
     */
    @Transactional
    public Outcome report(long promise, int version, ReportDraft draft) {
        check(draft.faults(today()));
        List<DutyRow> to = kept(promise);
        if (to.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        NewReport report =
                new NewReport(draft.state(), draft.progress(), draft.note().value(), draft.review(), maker());
        if (!promises.report(promise, version, report)) {
            return Outcome.OVERTAKEN;
        }
        tell(to, promise + "/" + (version + 1), "notification.promise." + draft.state(), report.note());
        to.forEach(duty -> note("portal.audit.promise.reported", duty, draft.state()));
        return Outcome.DONE;
    }

    /** Adds something on the way to the promise; as {@link #report}. */
    @Transactional
    public Outcome addMilestone(long promise, MilestoneDraft draft) {
        check(draft.faults(today()));
        List<DutyRow> to = kept(promise);
        if (to.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        promises.hold(promise);
        boolean there = promises.find(promise).stream()
                .flatMap(found -> found.milestones().stream())
                .anyMatch(known -> known.text().equals(draft.text().value()));
        if (!there) {
            promises.addMilestone(promise, draft.text().value(), draft.due().orElseThrow());
            to.forEach(duty -> note("portal.audit.promise.milestone", duty, PromiseState.ON_ITS_WAY));
        }
        return Outcome.DONE;
    }

    /** Notes that a milestone is reached today; as {@link #report}. */
    @Transactional
    public Outcome reach(long promise, long milestone) {
        List<DutyRow> to = kept(promise);
        if (to.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (promises.reach(promise, milestone, today())) {
            tell(to, promise + "/milestone/" + milestone, "notification.promise.reached", text(promise, milestone));
            to.forEach(duty -> note("portal.audit.promise.reached", duty, PromiseState.ON_ITS_WAY));
        }
        return Outcome.DONE;
    }

    /**
     * Returns the duties with whose answers it was promised, as far as the current actor sees what they are about.
     *
     * @throws NotAllowedException if he may answer none of them
     */
    public List<DutyRow> kept(long promise) {
        List<DutyRow> to = duties.find(promises.duties(promise), sight.reader());
        List<Decision> decisions = to.stream().map(answerable::decide).toList();
        if (!to.isEmpty() && decisions.stream().noneMatch(Decision::isAllowed)) {
            throw new NotAllowedException(decisions.get(0));
        }
        return to;
    }

    private void tell(List<DutyRow> to, String key, String words, String inFull) {
        to.forEach(duty -> notifications.tellInOurWords(
                new Notice(
                        "promise/" + key + "/" + duty.id(),
                        Topic.ANSWER,
                        duty.about(),
                        MessageKey.of(words),
                        Optional.of(maker()),
                        duty.author().map(Set::of).orElse(Set.of())),
                inFull));
    }

    private String text(long promise, long milestone) {
        return promises.find(promise).stream()
                .flatMap(found -> found.milestones().stream())
                .filter(reached -> reached.id() == milestone)
                .map(PromiseRow.Milestone::text)
                .findFirst()
                .orElse("");
    }

    private void note(String act, DutyRow duty, PromiseState state) {
        audit.record(new AuditEvent(act, AuditSubject.of(duty.about()), Map.of("promise", state.name())));
    }

    private static void check(Map<String, MessageKey> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The draft has faults.");
        }
    }

    private ParticipantId maker() {
        return participants.current().orElseThrow().id();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }
}
