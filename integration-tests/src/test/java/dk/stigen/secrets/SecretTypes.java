// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Notes. */
@ApplicationScoped
public class SecretTypes implements ContributionTypes {

    @Inject
    SecretNotes notes;

    @Override
    public PluginId plugin() {
        return SecretsPlugin.ID;
    }

    @Override
    public List<ContributionType> types() {
        return List.of(new ContributionType(SecretNotes.TYPE, MessageKey.of("secrets.note"), Set.of(), Set.of()));
    }

    @Override
    public List<Projection> projections(String type, Collection<Long> ids) {
        return ids.stream().map(notes::find).flatMap(Optional::stream).toList();
    }

    @Override
    public List<Projection> projectionsAfter(String type, long after, int most) {
        return notes.after(after, most);
    }
}
