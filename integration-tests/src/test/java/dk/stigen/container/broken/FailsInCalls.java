// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container.broken;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.answer.AnswerContribution;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.journal.JournalContribution;
import dk.stigen.spi.letter.LetterContribution;
import dk.stigen.spi.move.MoveContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.plugin.LadderPlugin;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Has a contribution of each type, and all of them fail once they are told to. */
@ApplicationScoped
public class FailsInCalls implements LadderPlugin {

    private static final PluginId ID = new PluginId("brokencalls");

    private static volatile Supplier<Object> fault = List::of;

    /** Makes every call end so from now on. */
    public static void failBy(Supplier<Object> way) {
        fault = way;
    }

    /** Never ends, but for the stack. */
    public static int overflow(int depth) {
        return overflow(depth + 1) + 1;
    }

    @Override
    public PluginId id() {
        return ID;
    }

    @Produces
    SettingsContribution settings() {
        return failing(SettingsContribution.class);
    }

    @Produces
    PermissionContribution permissions() {
        return failing(PermissionContribution.class);
    }

    @Produces
    ContributionTypes types() {
        return failing(ContributionTypes.class);
    }

    @Produces
    StatisticsContribution statistics() {
        return failing(StatisticsContribution.class);
    }

    @Produces
    PersonalDataContribution personalData() {
        return failing(PersonalDataContribution.class);
    }

    @Produces
    OpenDataContribution openData() {
        return failing(OpenDataContribution.class);
    }

    @Produces
    CalendarContribution calendar() {
        return failing(CalendarContribution.class);
    }

    @Produces
    DemoDataContribution demoData() {
        return failing(DemoDataContribution.class);
    }

    @Produces
    MoveContribution moves() {
        return failing(MoveContribution.class);
    }

    @Produces
    AnswerContribution answers() {
        return failing(AnswerContribution.class);
    }

    @Produces
    SupportContribution supports() {
        return failing(SupportContribution.class);
    }

    @Produces
    JournalContribution journal() {
        return failing(JournalContribution.class);
    }

    @Produces
    LetterContribution letters() {
        return failing(LetterContribution.class);
    }

    @Produces
    ViewContribution views() {
        return failing(ViewContribution.class);
    }

    private static <C extends Contribution> C failing(Class<C> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> answer(method)));
    }

    private static @Nullable Object answer(Method method) {
        if (method.getName().equals("plugin")) {
            return ID;
        }
        if (method.getName().equals("pages")) {
            return List.of(new PluginPage(
                    PluginPage.Kind.ENTRY, "/ladder/brokencalls/index.xhtml", MessageKey.of("brokencalls.title")));
        }
        Object answer = fault.get();
        if (method.getName().equals("rung") && List.of().equals(answer)) {
            MessageKey title = MessageKey.of("brokencalls.title");
            return new RungView("/ladder/brokencalls/index", title, "1", title);
        }
        return method.getReturnType().isInstance(answer) ? answer : null;
    }
}
