// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.activity.Access;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.cases.CaseRepository;
import dk.stigen.persistence.follow.FollowRepository;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.attachment.Attached;
import dk.stigen.portal.cases.Journey.Destination;
import dk.stigen.portal.notification.PortalNotifications;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.support.GiveSupport;
import dk.stigen.portal.support.SupportOutcome;
import dk.stigen.portal.support.Supportable;
import dk.stigen.spi.move.Arrival;
import dk.stigen.spi.move.Luggage;
import dk.stigen.spi.move.MoveContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An official moves a contribution to another activity; both plugins and the portal do their part in one transaction. */
@ApplicationScoped
public class MoveCase {

    /** What came of it. */
    public enum Outcome {
        MOVED,
        /** It has gone on already, perhaps by a colleague. */
        GONE_ON,
        /** It stays where it is, or there is no such contribution. */
        STAYS,
        /** The place does not take it. */
        NOT_TAKEN,
        /** A plugin did not do its part; nothing is stored. */
        FAILED
    }

    /**
     * What came of it.
     *
     * @param to what it has become, where it was moved
     * @param refusal why the place does not take it
     */
    public record Result(Outcome outcome, Optional<ContributionRef> to, Optional<Decision> refusal) {

        static Result of(Outcome outcome) {
            return new Result(outcome, Optional.empty(), Optional.empty());
        }
    }

    @Inject
    PluginRegistry plugins;

    @Inject
    Journey journey;

    @Inject
    CaseRepository cases;

    @Inject
    ActivityRepository activities;

    @Inject
    PortalActivities portal;

    @Inject
    RequestMemory memory;

    @Inject
    BylineRepository bylines;

    @Inject
    AttachmentRepository files;

    @Inject
    Attached attached;

    @Inject
    FollowRepository follows;

    @Inject
    Supportable supportable;

    @Inject
    GiveSupport support;

    @Inject
    PortalNotifications notifications;

    @Inject
    AuditLog audit;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** Returns what would travel, empty where it stays. */
    public Optional<Luggage> luggage(ContributionRef ref) {
        return plugins.ask(ref.plugin(), MoveContribution.class, "pack", moves -> moves.pack(ref))
                .flatMap(packed -> packed);
    }

    /** Moves it, and asks its supporters whether they support it there too. */
    @Transactional
    public Result move(Projection projection, Destination destination, String reason, Participant official) {
        if (!official.has(Role.OFFICIAL) && !official.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.officials"));
        }
        ContributionRef from = projection.ref();
        // held as by everybody who acts there, so that its rules and who may come in stay as they are until it has
        // arrived
        activities.share(destination.activity());
        memory.forget();
        if (portal.asItStands(destination.activity())
                .filter(activity -> activity.access() == Access.ENABLED)
                .isEmpty()) {
            return Result.of(Outcome.NOT_TAKEN);
        }
        cases.lock(from);
        if (cases.hasGoneOn(from)) {
            return Result.of(Outcome.GONE_ON);
        }
        Optional<Luggage> luggage = luggage(from);
        if (luggage.isEmpty()) {
            return Result.of(Outcome.STAYS);
        }
        Arrival arrival = new Arrival(from, destination.activity(), destination.type(), luggage.get());
        Optional<Decision> accepted =
                plugins.ask(destination.plugin(), MoveContribution.class, "accepts", moves -> moves.accepts(arrival));
        if (accepted.filter(Decision::isAllowed).isEmpty()) {
            return accepted.isEmpty() ? failed() : new Result(Outcome.NOT_TAKEN, Optional.empty(), accepted);
        }
        Optional<ContributionRef> to = plugins.ask(
                        destination.plugin(), MoveContribution.class, "arrive", moves -> moves.arrive(arrival))
                .filter(made -> made.plugin().equals(destination.plugin())
                        && made.type().equals(destination.type()));
        if (to.isEmpty() || !depart(from, to.get())) {
            return failed();
        }
        long part = cases.move(from, projection.activity(), to.get(), destination.activity(), reason, official.id());
        bylines.carry(from, to.get());
        if (attached.is(to.get())) {
            files.carry(from, to.get(), destination.activity());
        }
        cases.askSupporters(part, from);
        tell(projection, to.get(), reason, official);
        audit.record(new AuditEvent(
                "portal.audit.case.moved",
                AuditSubject.of(from),
                Map.of("to", to.get().toString())));
        return new Result(Outcome.MOVED, to, Optional.empty());
    }

    /** Whoever follows it follows it there too, and he and its author are told. */
    private void tell(Projection projection, ContributionRef to, String reason, Participant official) {
        follows.carry(projection.ref(), to);
        notifications.tellInOurWords(new Notice(
                "moved/" + to,
                Topic.PROGRESS,
                to,
                MessageKey.of("notification.moved", reason),
                Optional.of(official.id()),
                projection.author().map(Set::of).orElse(Set.of())));
    }

    private boolean depart(ContributionRef from, ContributionRef to) {
        return plugins.ask(from.plugin(), MoveContribution.class, "depart", moves -> {
                    moves.depart(from, to);
                    return to;
                })
                .isPresent();
    }

    private Result failed() {
        transaction.setRollbackOnly();
        return Result.of(Outcome.FAILED);
    }

    /** Takes a supporter's answer; returns what it is about, empty where he is not asked or the step does not take it now. */
    @Transactional
    public Optional<ContributionRef> answer(long part, boolean confirmed, Participant supporter) {
        Optional<ContributionRef> ref = cases.answer(part, supporter.id(), confirmed);
        if (ref.isPresent() && confirmed) {
            if (!supportsThere(ref.get(), supporter)) {
                transaction.setRollbackOnly();
                return Optional.empty();
            }
        }
        return ref;
    }

    /** Where nothing is supported, whoever backs it wants to know what becomes of it all the same. */
    private boolean supportsThere(ContributionRef about, Participant supporter) {
        if (!supportable.is(about)) {
            follows.follow(about, supporter.id());
            return true;
        }
        try {
            SupportOutcome given = support.give(about, supporter.id());
            return given == SupportOutcome.DONE || given == SupportOutcome.UNCHANGED;
        } catch (NotAllowedException e) {
            return false;
        }
    }
}
