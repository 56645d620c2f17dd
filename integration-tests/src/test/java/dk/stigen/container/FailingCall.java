// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.container.broken.FailsInCalls;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.answer.AnswerContribution;
import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.journal.JournalContribution;
import dk.stigen.spi.letter.LetterContribution;
import dk.stigen.spi.move.MoveContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.view.ViewContribution;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A call that the portal may make into a contribution of {@link FailsInCalls}. */
record FailingCall<C extends Contribution>(Class<C> type, Method method) {

    /** The ways in which a call may end badly: by itself, for want of stack, for want of a class. */
    static final List<Supplier<Object>> WAYS = List.of(
            () -> {
                throw new IllegalStateException("broken on purpose");
            },
            () -> FailsInCalls.overflow(0),
            () -> {
                throw new NoClassDefFoundError("broken/OnPurpose");
            });

    private static final List<Class<? extends Contribution>> TYPES = List.of(
            SettingsContribution.class,
            PermissionContribution.class,
            ViewContribution.class,
            ContributionTypes.class,
            StatisticsContribution.class,
            PersonalDataContribution.class,
            OpenDataContribution.class,
            CalendarContribution.class,
            DemoDataContribution.class,
            MoveContribution.class,
            AnswerContribution.class,
            SupportContribution.class,
            JournalContribution.class,
            LetterContribution.class);

    /** What the plugin answers even where it is told to fail, as it would not be started otherwise. */
    private static final Set<String> NEVER_FAIL = Set.of("plugin", "pages");

    /** Returns every method of every contribution. */
    static Stream<FailingCall<?>> all() {
        return TYPES.stream().flatMap(FailingCall::of);
    }

    private static <C extends Contribution> Stream<FailingCall<C>> of(Class<C> type) {
        return Stream.of(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !NEVER_FAIL.contains(method.getName()))
                .map(method -> new FailingCall<>(type, method));
    }

    /** Returns its name in the guard's figures. */
    String name() {
        return type.getSimpleName() + "." + method.getName();
    }

    /** Makes the call as the portal does, through its guard. */
    Optional<Object> askedOf(PluginId plugin, PluginRegistry registry) {
        return registry.ask(plugin, type, name(), this::on);
    }

    /** What the arguments are is the same to one that fails. */
    private Object on(C contribution) {
        try {
            Object[] arguments = Stream.of(method.getParameterTypes())
                    .map(type -> Array.get(Array.newInstance(type, 1), 0))
                    .toArray();
            return method.invoke(contribution, arguments);
        } catch (InvocationTargetException e) {
            throw sneaky(e.getCause());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @SuppressWarnings("unchecked") // a call into a plugin may end by whatever it likes
    private static <T extends Throwable> RuntimeException sneaky(Throwable fault) throws T {
        throw (T) fault;
    }
}
