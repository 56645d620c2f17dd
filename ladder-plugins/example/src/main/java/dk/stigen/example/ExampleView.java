// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.example.notice.NoticeReading;
import dk.stigen.example.notice.NoticeReading.Shown;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
    NoticeReading reading;

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
        return reading.newest(Optional.empty(), Long.MAX_VALUE, most).notices().stream()
                .map(ExampleView::highlight)
                .toList();
    }

    private static Highlight highlight(Shown shown) {
        return new Highlight(
                shown.notice().headline(),
                "",
                BOARD.path() + "/" + shown.notice().getActivity().value(),
                Optional.empty(),
                MessageKey.of("example.notices.on", shown.board().title()));
    }
}
