// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.example.notice.Notice;
import dk.stigen.example.notice.NoticeRepository;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the portal shows of the board outside its own pages. */
@ApplicationScoped
public class ExampleView implements ViewContribution {

    // #region pages
    private static final PluginPage ENTRY =
            new PluginPage(Kind.ENTRY, "/ladder/example/notices.xhtml", MessageKey.of("example.notices.title"));
    private static final PluginPage BOARD =
            new PluginPage(Kind.ACTIVITY, "/ladder/example/board.xhtml", MessageKey.of("example.notice"));
    private static final PluginPage PUT_UP =
            new PluginPage(Kind.OTHER, "/ladder/example/put-up.xhtml", MessageKey.of("example.putUp.title"));

    @Override
    public List<PluginPage> pages() {
        return List.of(ENTRY, BOARD, PUT_UP);
    }
    // #endregion

    @Inject
    Activities activities;

    @Inject
    NoticeRepository notices;

    @Override
    public PluginId plugin() {
        return ExamplePlugin.ID;
    }

    @Override
    public RungView rung() {
        int boards = activities.of(ExamplePlugin.ID).size();
        return new RungView(
                ENTRY.path(),
                MessageKey.of("example.invitation"),
                Integer.toString(boards),
                MessageKey.of("example.now", boards));
    }

    @Override
    public List<Highlight> highlights(int most) {
        Map<ActivityId, Activity> boards =
                activities.of(ExamplePlugin.ID).stream().collect(toMap(Activity::id, board -> board));
        // the front page waits for every rung: one statement, and no names, since the cards show none
        return notices.newest(boards.keySet(), Long.MAX_VALUE, most).stream()
                .map(notice -> highlight(notice, requireNonNull(boards.get(notice.getActivity()))))
                .toList();
    }

    private static Highlight highlight(Notice notice, Activity board) {
        return new Highlight(
                notice.headline(),
                "",
                BOARD.path() + "/" + board.id().value(),
                Optional.empty(),
                MessageKey.of("example.notices.on", board.title()));
    }
}
