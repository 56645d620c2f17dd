// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.outbox;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.outbox.Backlog;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.persistence.outbox.OutboxRow;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What an outbox holds, for administrators: what went out, what waits and what nobody would take. */
public abstract class OutboxPage {

    private static final int PAGE = 50;

    /** How far rows are counted. */
    private static final int MOST_COUNTED = 1000;

    @Inject
    @Param
    @Nullable
    String after;

    private List<OutboxRow> found = List.of();
    private @Nullable Backlog backlog;

    /** Returns where it waits. */
    protected abstract Outbox<?> outbox();

    /** Returns the plugin that takes it, empty where the portal writes into a folder. */
    protected abstract Optional<PluginId> adapter();

    /** Returns that folder. */
    protected abstract Path folder();

    @PostConstruct
    void open() {
        found = outbox().list(ContributionAddress.number(after).orElse(Long.MAX_VALUE), PAGE + 1);
        backlog = outbox().backlog(MOST_COUNTED);
    }

    public List<OutboxRow> getRows() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public @Nullable Backlog getBacklog() {
        return backlog;
    }

    public String getPlugin() {
        return adapter().map(PluginId::value).orElse("");
    }

    public String getFolder() {
        return folder().toString();
    }

    public boolean isFirst() {
        return ContributionAddress.number(after).isEmpty();
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        return found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).id()) : "";
    }
}
