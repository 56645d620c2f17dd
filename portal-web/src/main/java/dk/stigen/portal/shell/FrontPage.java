// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.activity.Access;
import dk.stigen.api.plugin.LadderStep;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.plugin.StepHighlight;
import dk.stigen.portal.plugin.StepRung;
import dk.stigen.portal.plugin.StepViews;
import dk.stigen.spi.view.Progress;
import dk.stigen.spi.view.RungView;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The ladder and what is going on at its rungs now, each asked for once a visit. */
@Named
@RequestScoped
public class FrontPage {

    private static final int FEWEST_NEWS = 3;
    /** The way of an idea: it begins as a proposal and ends in everyday life. */
    private static final List<LadderStep> CLIMB = List.of(
            LadderStep.CROWDSOURCING,
            LadderStep.PANELS,
            LadderStep.DIALOGUE,
            LadderStep.NETWORKS,
            LadderStep.VOLUNTEERING,
            LadderStep.EMPOWERMENT);

    @Inject
    PluginRegistry plugins;

    @Inject
    StepViews views;

    @Inject
    Page page;

    private List<Rung> rungs = List.of();
    private @Nullable List<NewsCard> news;

    @PostConstruct
    void ask() {
        rungs = Stream.of(LadderStep.values()).map(this::rung).toList();
    }

    public List<Rung> getRungs() {
        return rungs;
    }

    /** Returns what is going on, which other pages that show the rungs do not ask for. */
    public List<NewsCard> getNews() {
        if (news == null) {
            int open = (int) rungs.stream().filter(Rung::open).count();
            news = views.highlights(Math.max(FEWEST_NEWS, open)).stream()
                    .map(this::card)
                    .toList();
        }
        return news;
    }

    /** Returns the rungs in the order in which an idea climbs. */
    public List<Rung> getClimb() {
        return CLIMB.stream().map(step -> rungs.get(step.ordinal())).toList();
    }

    /** Returns where citizens make proposals, empty while nobody can. */
    public String getProposalPath() {
        return rungs.get(LadderStep.CROWDSOURCING.ordinal()).path();
    }

    private Rung rung(LadderStep step) {
        String key = "rung." + step.number();
        String name = Texts.PORTAL.in(page.getLocale(), key + ".name");
        Optional<StepRung> rung = views.rung(step);
        if (rung.isEmpty()) {
            boolean installed = plugins.handles().stream()
                    .anyMatch(handle -> handle.descriptor().step() == step && handle.access() != Access.HIDDEN);
            String state = installed ? "closed" : "coming";
            return new Rung(
                    step.number(), state, false, name, Texts.PORTAL.in(page.getLocale(), key + ".coming"), "", "", "");
        }
        PluginId id = rung.get().plugin();
        RungView shown = rung.get().view();
        String invitation = text(id, shown.invitation());
        String figureLabel = text(id, shown.figureLabel());
        boolean readOnly = rung.get().access() == Access.READ_ONLY;
        return new Rung(step.number(), "open", readOnly, name, invitation, shown.path(), shown.figure(), figureLabel);
    }

    private NewsCard card(StepHighlight shown) {
        var highlight = shown.highlight();
        Optional<Progress> progress = highlight.progress();
        return new NewsCard(
                shown.step().number(),
                highlight.title(),
                highlight.summary(),
                highlight.path(),
                progress.orElse(null),
                progress.map(reached -> text(shown.plugin(), reached.label())).orElse(""),
                text(shown.plugin(), highlight.meta()));
    }

    private String text(PluginId plugin, MessageKey key) {
        return plugins.text(plugin, key, page.getLocale());
    }
}
