// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.activity.Access;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.contribution.Visibility.Reach;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may see a contribution, whatever it is that shows it: the {@link Reader} of the moment, and what he is answered. */
@ApplicationScoped
public class Sight {

    @Inject
    Permissions permissions;

    @Inject
    PluginRegistry plugins;

    @Inject
    ContributionRepository index;

    @Inject
    RequestMemory memory;

    /** Returns the current reader. */
    public Reader reader() {
        return memory.recall(Reader.class, () -> reader(permissions.actor()));
    }

    /** Returns the reader that anybody is: for what must be the same whoever asks, such as a feed. */
    public Reader anybody() {
        return reader(Actor.ANONYMOUS);
    }

    private Reader reader(Actor actor) {
        return Reader.of(actor, stepsAtWork(), atWork(Access.HIDDEN));
    }

    /** Returns the plugins at work whose step everybody can enter. */
    public List<PluginId> stepsAtWork() {
        return atWork(Access.ENABLED, Access.READ_ONLY);
    }

    private List<PluginId> atWork(Access... accesses) {
        Set<Access> wanted = Set.of(accesses);
        return plugins.handles().stream()
                .filter(PluginHandle::isActive)
                .filter(plugin -> wanted.contains(plugin.access()))
                .map(PluginHandle::id)
                .toList();
    }

    /** Returns whether the visibility lets the current reader see it, wherever it is. */
    public boolean sees(Visibility visibility) {
        // what is public needs no look at who asks
        return visibility.reach() == Reach.EVERYONE || reader().sees(visibility);
    }

    /** Returns whether the current reader may see it where it is; false if it is unknown. */
    public boolean sees(ContributionRef ref) {
        return find(ref).isPresent();
    }

    /** Returns the contribution if the current reader may see it, by one statement a request. */
    public Optional<ContributionRow> find(ContributionRef ref) {
        return memory.recall(ref, () -> index.find(ref, reader()));
    }

    /** Returns those of the contributions that moderators have hidden from the current reader, by one statement. */
    public Set<ContributionRef> withheldAmong(Collection<ContributionRef> refs) {
        return index.withheldAmong(refs, reader());
    }

    /** Returns the contribution if everybody may see it. */
    public Optional<ContributionRow> findOpen(ContributionRef ref) {
        return index.find(ref, anybody());
    }

    /**
     * Returns which of these people may see it, by one statement, for notifications, follows and files.
     *
     * <p>Strict where the database does not know: what officials, politicians or administrators alone see by their role is told to nobody.
     */
    public Set<ParticipantId> readersAmong(ContributionRef ref, Collection<ParticipantId> people) {
        return index.readersAmong(ref, people, stepsAtWork());
    }
}
