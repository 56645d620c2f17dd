// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.ContributionRepository;
import dk.stigen.persistence.contribution.ReaderCondition;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;

/** The index of contributions, for plugins. */
@ApplicationScoped
public class PortalContributions implements Contributions {

    @Inject
    ContributionRepository index;

    @Inject
    Sight sight;

    @Inject
    RequestMemory memory;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void put(Projection contribution) {
        if (!index.put(contribution)) {
            throw new IllegalArgumentException(
                    "There is no activity " + contribution.activity().value() + ".");
        }
        memory.forget();
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void putAll(Collection<Projection> contributions) {
        contributions.forEach(this::put);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(ContributionRef ref) {
        index.remove(ref);
        memory.forget();
    }

    @Override
    public void renew(PluginId plugin) {
        index.renew(plugin);
    }

    @Override
    public boolean sees(ContributionRef ref) {
        return sight.sees(ref);
    }

    @Override
    public Set<ParticipantId> readersAmong(ContributionRef ref, Collection<ParticipantId> people) {
        return sight.readersAmong(ref, people);
    }

    @Override
    public VisibleRows visible(PluginId plugin, String type, String column, int first) {
        return ReaderCondition.onTableOf(sight.reader(), plugin, type, column, first);
    }

    @Override
    public VisibleRows open(PluginId plugin, String type, String column, int first) {
        return ReaderCondition.onTableOf(sight.anybody(), plugin, type, column, first);
    }
}
