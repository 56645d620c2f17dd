// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.participant.Acting;
import dk.stigen.portal.participant.Facts;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.settings.Chosen;
import dk.stigen.spi.permission.PermissionContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/**
 * Decides who may do what: the switches first, then the audience that holds now, then the plugin's own rule.
 *
 * <p>Within a transaction it also holds the activity against a change of its settings until the end, so that rules which are fixed once
 * people have acted cannot change while the first one acts; and what an official does for a citizen is written down.
 */
@ApplicationScoped
public class PortalPermissions implements Permissions {

    @Inject
    PortalActivities activities;

    @Inject
    ActivityRepository locks;

    @Inject
    Chosen chosen;

    @Inject
    PortalParticipants participants;

    @Inject
    GroupRepository groups;

    @Inject
    PluginRegistry plugins;

    @Inject
    RequestMemory memory;

    @Inject
    AssistedActs assisted;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Override
    public Actor actor() {
        Optional<Participant> person = participants.current();
        Facts facts = participants.facts();
        return person.isEmpty()
                ? Actor.ANONYMOUS
                : new Actor(
                        person,
                        facts.level(),
                        facts.resident(),
                        facts.age(),
                        memory.recall(
                                new MemberOf(person.get().id()),
                                () -> groups.of(person.get().id())),
                        participants
                                .acting()
                                .filter(Acting::isForCitizen)
                                .map(acting -> new ParticipantId(acting.by())),
                        participants
                                .acting()
                                .filter(acting -> !acting.isForCitizen())
                                .map(Acting::id));
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        holdWithinTransaction(subject.activity());
        Decision decision = activities
                .asItStands(subject.activity())
                .map(activity -> decide(action, actor, subject, activity))
                .orElseGet(() -> Decision.denied("portal.permission.gone"));
        if (decision.isAllowed() && actor.official().isPresent() && isWithinTransaction()) {
            assisted.acts(action, subject);
        }
        return decision;
    }

    /**
     * Returns what the decision would be if the activity, its initiative and its step were open, for those who prepare it.
     *
     * <p>Nobody gets in by this: whoever acts is judged by {@link #decide}.
     */
    Decision decideAsIfOpen(Action action, Actor actor, ActivityId activity) {
        return activities
                .asItStands(activity)
                .map(found -> decideOpen(action, actor, Subject.of(activity), found))
                .orElseGet(() -> Decision.denied("portal.permission.gone"));
    }

    private Decision decide(Action action, Actor actor, Subject subject, Activity activity) {
        check(action, activity);
        return closed(action, activity.access(), actor).orElseGet(() -> decideOpen(action, actor, subject, activity));
    }

    private static void check(Action action, Activity activity) {
        if (!action.key().startsWith(activity.plugin() + ".")) {
            throw new IllegalArgumentException(action.key() + " is no action of the plugin " + activity.plugin() + ".");
        }
    }

    private Decision decideOpen(Action action, Actor actor, Subject subject, Activity activity) {
        Decision admitted = Admission.decide(audience(action, activity.id()), actor);
        return admitted.isAllowed()
                // a plugin that cannot answer has not said yes
                ? plugins.ask(
                                activity.plugin(),
                                PermissionContribution.class,
                                "decide",
                                contribution -> contribution.decide(action, actor, subject))
                        .orElseGet(() -> Decision.denied("portal.permission.unavailable"))
                : admitted;
    }

    private static Optional<Decision> closed(Action action, Access access, Actor actor) {
        return switch (access) {
            case ENABLED -> Optional.empty();
            case READ_ONLY ->
                action.owed() ? Optional.empty() : Optional.of(Decision.denied("portal.permission.readOnly"));
            case HIDDEN ->
                Optional.of(Decision.denied(seesHidden(actor) ? "portal.permission.hidden" : "portal.permission.gone"));
        };
    }

    private static boolean seesHidden(Actor actor) {
        return actor.person()
                .filter(person -> person.has(Role.OFFICIAL) || person.has(Role.ADMIN))
                .isPresent();
    }

    /** Returns whether the activity lets the current actor do it, did the plugin's own rule not object. */
    public boolean admits(Action action, ActivityId activity) {
        Actor actor = actor();
        return activities
                .asItStands(activity)
                .filter(found -> closed(action, found.access(), actor).isEmpty())
                .filter(found ->
                        Admission.decide(audience(action, activity), actor).isAllowed())
                .isPresent();
    }

    /** Returns who may do it in the activity now. */
    public Audience audience(Action action, ActivityId activity) {
        return chosen.in(Kind.AUDIENCE, AudienceSetting.of(action.key(), action.audience()), activity)
                .orElseGet(action::audience);
    }

    /** What the request remembers from before the activity was held may have changed until then, so it is asked anew. */
    private void holdWithinTransaction(ActivityId activity) {
        if (!isWithinTransaction()) {
            return;
        }
        HeldNow held = new HeldNow(activity);
        if (transaction.getResource(held) == null) {
            locks.share(activity);
            memory.forget();
            transaction.putResource(held, true);
        }
    }

    private boolean isWithinTransaction() {
        return transaction.getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private record HeldNow(ActivityId activity) {}

    private record MemberOf(ParticipantId person) {}
}
