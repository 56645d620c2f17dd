// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.panels.survey.Survey;
import dk.stigen.panels.survey.SurveyReading;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.PluginPage.Kind;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What the ladder shows of rung 3. */
@ApplicationScoped
public class PanelsView implements ViewContribution {

    private static final int SUMMARY_LENGTH = 160;

    private static final PluginPage SURVEYS =
            new PluginPage(Kind.ENTRY, "/ladder/panels/surveys.xhtml", MessageKey.of("panels.list.title"));

    @Inject
    SurveyReading reading;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(
                SURVEYS,
                new PluginPage(Kind.ACTIVITY, "/ladder/panels/activity.xhtml", SURVEYS.title()),
                other("survey", "panels.survey"),
                other("answer", "panels.form.title"),
                other("write", "panels.write.title"),
                other("question", "panels.question"),
                other("consultations", "panels.consultations"),
                other("consultation", "panels.consultation"),
                other("paragraph", "panels.paragraph"),
                other("consult", "panels.consult.title"),
                other("point", "panels.point"));
    }

    private static PluginPage other(String name, String title) {
        return new PluginPage(Kind.OTHER, "/ladder/panels/" + name + ".xhtml", MessageKey.of(title));
    }

    @Override
    public RungView rung() {
        long open = reading.countOpen();
        return new RungView(
                SURVEYS.path(),
                MessageKey.of("panels.invitation"),
                Long.toString(open),
                MessageKey.of("panels.now", open));
    }

    @Override
    public List<Highlight> highlights(int most) {
        return reading.open(most).stream().map(PanelsView::highlight).toList();
    }

    private static Highlight highlight(Survey survey) {
        return new Highlight(
                survey.getTitle(),
                summary(survey.getIntroduction()),
                survey.path(),
                Optional.empty(),
                MessageKey.of("panels.state.open"));
    }

    /** The first words of a text, cut between words. */
    private static String summary(String text) {
        String line = text.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SUMMARY_LENGTH) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, SUMMARY_LENGTH));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }
}
