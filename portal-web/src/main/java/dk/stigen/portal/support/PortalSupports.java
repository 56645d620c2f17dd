// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.support.Given;
import dk.stigen.api.support.Support;
import dk.stigen.api.support.Supported;
import dk.stigen.api.support.Supports;
import dk.stigen.persistence.support.SupportRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The support, for plugins. */
@ApplicationScoped
public class PortalSupports implements Supports {

    /** The first parameter that the repository's queries have free. */
    private static final int FREE = 6;

    @Inject
    SupportRepository supports;

    @Inject
    GiveSupport giving;

    @Inject
    Supportable supportable;

    @Inject
    Contributions contributions;

    @Override
    public Map<ContributionRef, Integer> counts(Collection<ContributionRef> refs) {
        return supports.counts(refs);
    }

    @Override
    public boolean anyIn(ActivityId activity) {
        return supports.anyIn(activity);
    }

    @Override
    public List<Supported> by(ParticipantId person, PluginId plugin, String type, Instant before, int most) {
        return supports.by(person, plugin, type, before, most, contributions.visible(plugin, type, "s.number", FREE));
    }

    @Override
    public Given given(PluginId plugin, String type, Optional<ActivityId> activity, Instant from, Instant until) {
        return supports.given(
                plugin,
                type,
                activity,
                from,
                until,
                activity.isPresent()
                        ? contributions.visible(plugin, type, "s.number", FREE)
                        : contributions.open(plugin, type, "s.number", FREE));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(ContributionRef about, Collection<ParticipantId> people) {
        if (!supportable.is(about)) {
            throw new IllegalArgumentException("Nobody supports anything like " + about + ".");
        }
        giving.add(about, people);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(Collection<Support> given) {
        supports.store(given);
    }
}
