// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.contribution.Projection;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.example.notice.Notice;
import dk.stigen.example.notice.NoticeRepository;
import dk.stigen.spi.contribution.ContributionType;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** What people make here: notices, for all to see and to search; they stay on their board. */
@ApplicationScoped
public class ExampleContributions implements ContributionTypes {

    private static final ContributionType NOTICE =
            new ContributionType(Notice.TYPE, MessageKey.of("example.notice"), Set.of(), Set.of());

    @Inject
    NoticeRepository notices;

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }

    @Override
    public List<ContributionType> types() {
        return List.of(NOTICE);
    }

    @Override
    public List<Projection> projections(String type, Collection<Long> ids) {
        return notices.of(ids).stream().map(Notice::projection).toList();
    }

    @Override
    public List<Projection> projectionsAfter(String type, long after, int most) {
        return notices.after(after, most).stream().map(Notice::projection).toList();
    }
}
