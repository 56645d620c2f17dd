// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /arena/open-data}: which tables anybody may take. */
@Named("openDataPage")
@RequestScoped
public class OpenDataPage {

    @Inject
    OpenTables tables;

    @Inject
    PortalConfiguration configuration;

    @Inject
    Page page;

    private List<Row> rows = List.of();

    /** A table. */
    public record Row(String anchor, String title, String columns, String csv, String json) {}

    @PostConstruct
    void load() {
        rows = tables.entries().stream()
                .map(entry -> new Row(
                        entry.plugin() + "-" + entry.dataset(),
                        entry.title().getOrDefault(page.getLocale().getLanguage(), entry.dataset()),
                        String.join(", ", entry.columns()),
                        entry.csv(),
                        entry.json()))
                .toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getLicence() {
        return configuration.openDataLicence();
    }
}
