// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.contribution.OpenRows;
import dk.stigen.persistence.contribution.OpenRows.Begun;
import dk.stigen.persistence.contribution.OpenRows.Made;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The portal's own open data: the contributions of all steps and the initiatives, read a page at a time. */
@ApplicationScoped
class PortalTables {

    /** Whose they are; no plugin may be called so. */
    static final PluginId PORTAL = new PluginId("portal");

    private static final int PAGE = 1000;

    private static final Dataset CONTRIBUTIONS = new Dataset(
            "contributions",
            MessageKey.of("dataset.contributions"),
            List.of("step", "type", "id", "activity", "initiative", "title", "address", "madeAt"));

    private static final Dataset INITIATIVES = new Dataset(
            "initiatives",
            MessageKey.of("dataset.initiatives"),
            List.of(
                    "id",
                    "title",
                    "summary",
                    "status",
                    "driver",
                    "area",
                    "latitude",
                    "longitude",
                    "address",
                    "publishedAt",
                    "closedAt"));

    @Inject
    OpenRows rows;

    @Inject
    Sight sight;

    @Inject
    PortalConfiguration configuration;

    List<Dataset> datasets() {
        return List.of(CONTRIBUTIONS, INITIATIVES);
    }

    void write(Dataset dataset, RowWriter out) {
        Reader anybody = sight.anybody();
        if (dataset.equals(CONTRIBUTIONS)) {
            contributions(anybody, out);
        } else {
            initiatives(anybody, out);
        }
    }

    private void contributions(Reader anybody, RowWriter out) {
        long after = 0;
        List<Made> page;
        do {
            page = rows.contributions(anybody, after, PAGE);
            for (Made made : page) {
                out.row(List.of(
                        made.plugin(),
                        made.type(),
                        made.number(),
                        made.activity(),
                        made.initiative(),
                        made.title(),
                        configuration.publicUrl() + made.path(),
                        made.at()));
                after = made.id();
            }
        } while (page.size() == PAGE);
    }

    private void initiatives(Reader anybody, RowWriter out) {
        long after = 0;
        List<Begun> page;
        do {
            page = rows.initiatives(anybody, after, PAGE);
            for (Begun begun : page) {
                out.row(Arrays.<@Nullable Object>asList(
                        begun.id(),
                        begun.title(),
                        begun.summary(),
                        begun.status(),
                        begun.driver(),
                        begun.area(),
                        begun.latitude().orElse(null),
                        begun.longitude().orElse(null),
                        configuration.publicUrl() + "/arena/initiative/" + begun.id(),
                        begun.publishedAt(),
                        begun.closedAt().orElse(null)));
                after = begun.id();
            }
        } while (page.size() == PAGE);
    }
}
