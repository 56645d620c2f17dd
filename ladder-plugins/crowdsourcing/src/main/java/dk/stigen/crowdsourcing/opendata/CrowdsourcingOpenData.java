// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.opendata;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.export.RowWriter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Proposals and how they were answered, without saying by whom: neither author, supporters nor official. */
@ApplicationScoped
public class CrowdsourcingOpenData implements OpenDataContribution {

    static final int PAGE = 1000;

    private static final Dataset PROPOSALS = new Dataset(
            "proposals",
            MessageKey.of("crowdsourcing.dataset.proposals"),
            List.of(
                    "id",
                    "activity",
                    "title",
                    "submittedAt",
                    "supportCount",
                    "supportGoal",
                    "supportUntil",
                    "answer",
                    "department",
                    "answeredAt"));

    @Inject
    OpenProposals proposals;

    @Inject
    Activities activities;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<Dataset> datasets() {
        return List.of(PROPOSALS);
    }

    @Override
    @Transactional
    public void write(Dataset dataset, RowWriter out) {
        // an official who asks sees more than everybody may
        List<Activity> open = activities.of(CrowdsourcingPlugin.ID).stream()
                .filter(activity -> activity.access() != Access.HIDDEN)
                .toList();
        long after = 0;
        List<List<@Nullable Object>> page;
        do {
            page = proposals.after(open, after, PAGE);
            for (List<@Nullable Object> row : page) {
                out.row(row);
                after = ((Number) row.get(0)).longValue();
            }
        } while (page.size() == PAGE);
    }
}
