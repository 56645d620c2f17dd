// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.export.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The notes that everybody may see, as open data. */
@ApplicationScoped
public class SecretsOpenData implements OpenDataContribution {

    @Inject
    SecretNotes notes;

    @Inject
    Contributions contributions;

    @Override
    public PluginId plugin() {
        return SecretsPlugin.ID;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(new Dataset("notes", MessageKey.of("secrets.note"), List.of("title")));
    }

    @Override
    public void write(Dataset dataset, RowWriter out) {
        Leaks.within("export", () -> contributions.open(SecretsPlugin.ID, SecretNotes.TYPE, "n.id", 1), notes)
                .forEach(note -> out.row(List.of(note.title())));
    }
}
