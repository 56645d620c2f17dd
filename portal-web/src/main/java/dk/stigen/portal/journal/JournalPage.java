// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.OutboxPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Optional;

/** What was filed, what waits and what the journal would not take: {@code /admin/journal}. */
@Named("journalPage")
@RequestScoped
public class JournalPage extends OutboxPage {

    @Inject
    JournalRepository journal;

    @Inject
    FileRecords files;

    @Inject
    PortalConfiguration configuration;

    @Override
    protected Outbox<?> outbox() {
        return journal;
    }

    @Override
    protected Optional<PluginId> adapter() {
        return files.adapter();
    }

    @Override
    protected Path folder() {
        return configuration.journalFolder();
    }
}
