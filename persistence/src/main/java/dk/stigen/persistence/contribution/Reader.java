// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.plugin.PluginId;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who reads, as far as the rule asks: the one place that says who sees a contribution.
 *
 * <p>{@link #sees} answers for one contribution, {@link ReaderCondition} says the same of many in SQL; a test holds them together.
 *
 * @param person who it is, empty for somebody who has not logged in
 * @param circles the reaches of which the reader sees everything
 * @param groups the groups of which the reader sees what is theirs
 * @param hiddenToo whether hidden activities and initiatives that are not published are there for the reader
 * @param plugins the plugins whose steps the reader can enter
 */
public record Reader(
        Optional<ParticipantId> person,
        Set<Reach> circles,
        Set<GroupId> groups,
        boolean hiddenToo,
        Set<PluginId> plugins) {

    /** Copies the sets. */
    public Reader {
        circles = Set.copyOf(circles);
        groups = Set.copyOf(groups);
        plugins = Set.copyOf(plugins);
    }

    /**
     * Returns the reader that the actor is.
     *
     * @param open the plugins at work whose step everybody can enter
     * @param hidden the plugins at work whose step is hidden
     */
    public static Reader of(Actor actor, Collection<PluginId> open, Collection<PluginId> hidden) {
        boolean prepares = has(actor, Role.OFFICIAL) || has(actor, Role.ADMIN);
        Set<PluginId> plugins = new java.util.HashSet<>(open);
        if (prepares) {
            plugins.addAll(hidden);
        }
        return new Reader(actor.person().map(Participant::id), circles(actor), actor.groups(), prepares, plugins);
    }

    private static Set<Reach> circles(Actor actor) {
        Set<Reach> circles = EnumSet.of(Reach.EVERYONE);
        if (actor.person().isPresent()) {
            circles.add(Reach.LOGGED_IN);
        }
        if (has(actor, Role.OFFICIAL)) {
            circles.addAll(Set.of(Reach.GROUPS, Reach.STAFF));
        }
        if (has(actor, Role.POLITICIAN)) {
            circles.add(Reach.STAFF);
        }
        if (has(actor, Role.ADMIN)) {
            circles.add(Reach.HIDDEN);
        }
        return circles;
    }

    private static boolean has(Actor actor, Role role) {
        return actor.person().filter(person -> person.has(role)).isPresent();
    }

    /** Returns whether what moderators have hidden is there for the reader, as are hidden activities: for officials and administrators. */
    public boolean moderates() {
        return hiddenToo;
    }

    /** Returns whether the visibility lets the reader see it, wherever it is. */
    public boolean sees(Visibility visibility) {
        return circles.contains(visibility.reach())
                || person.filter(visibility.people()::contains).isPresent()
                || !Collections.disjoint(visibility.groups(), groups);
    }
}
