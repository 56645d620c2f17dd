// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.journal.Backlog;
import dk.stigen.persistence.journal.EntryRow;
import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What was filed, what waits and what the journal would not take: {@code /admin/journal}. */
@Named("journalPage")
@RequestScoped
public class JournalPage {

    private static final int PAGE = 50;

    /** How far entries are counted. */
    private static final int MOST_COUNTED = 1000;

    @Inject
    JournalRepository journal;

    @Inject
    FileRecords files;

    @Inject
    PortalConfiguration configuration;

    @Inject
    @Param
    @Nullable
    String after;

    private List<EntryRow> found = List.of();
    private @Nullable Backlog backlog;

    @PostConstruct
    void open() {
        found = journal.list(ContributionAddress.number(after).orElse(Long.MAX_VALUE), PAGE + 1);
        backlog = journal.backlog(MOST_COUNTED);
    }

    public List<EntryRow> getRows() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public @Nullable Backlog getBacklog() {
        return backlog;
    }

    /** The plugin that files, empty where the portal writes into a folder. */
    public String getPlugin() {
        return files.adapter().map(PluginId::value).orElse("");
    }

    public String getFolder() {
        return configuration.journalFolder().toString();
    }

    public boolean isFirst() {
        return ContributionAddress.number(after).isEmpty();
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        return found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).id()) : "";
    }
}
