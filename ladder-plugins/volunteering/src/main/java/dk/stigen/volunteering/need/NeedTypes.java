// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.contribution.Service;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What is made on rung 2: needs, which begin here and stay. */
@ApplicationScoped
public class NeedTypes implements ContributionTypes {

    private static final ContributionType NEED = new ContributionType(
            Need.TYPE, MessageKey.of("volunteering.need"), Set.of(), Set.of(), Set.of(Service.COMMENTS));

    @Inject
    NeedRepository needs;

    @Inject
    NeedIndex index;

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public List<ContributionType> types() {
        return List.of(NEED);
    }

    @Override
    @Transactional
    public List<Projection> projections(String type, Collection<Long> ids) {
        return type.equals(Need.TYPE) && !ids.isEmpty() ? projections(needs.find(ids)) : List.of();
    }

    @Override
    @Transactional
    public List<Projection> projectionsAfter(String type, long after, int most) {
        return type.equals(Need.TYPE) ? projections(needs.after(after, most)) : List.of();
    }

    @Override
    @Transactional
    public boolean mask(String type, long id, String part, String cut) {
        if (!type.equals(Need.TYPE) || !needs.mask(id, part, cut)) {
            return false;
        }
        index.refresh(List.of(id));
        return true;
    }

    private static List<Projection> projections(List<Need> found) {
        return found.stream().map(Need::projection).toList();
    }
}
