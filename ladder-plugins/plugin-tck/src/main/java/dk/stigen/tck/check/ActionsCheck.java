// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.util.Objects;
import java.util.stream.Stream;

/** Every action is named after the plugin and decided for somebody who has not logged in, without a database. */
public final class ActionsCheck implements Check {

    private static final Subject ACTIVITY = Subject.of(new ActivityId(1));

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        return plugin.contributions(PermissionContribution.class)
                .flatMap(contribution -> contribution.actions().stream()
                        .flatMap(action -> Stream.concat(named(action, plugin), decided(contribution, action))));
    }

    private static Stream<String> named(Action action, PluginUnderTest plugin) {
        return action.key().startsWith(plugin.id() + ".")
                ? Stream.empty()
                : Stream.of("The action '%s' is not named after the plugin. Let its key begin with '%s.'."
                        .formatted(action.key(), plugin.id()));
    }

    private static Stream<String> decided(PermissionContribution contribution, Action action) {
        try {
            Decision decision = contribution.decide(action, Actor.ANONYMOUS, ACTIVITY);
            return Objects.isNull(decision)
                    ? Stream.of(
                            "decide returns null for '%s' and somebody who has not logged in. Return Decision.allowed() or a reason."
                                    .formatted(action.key()))
                    : Stream.empty();
        } catch (RuntimeException e) {
            return Stream.of(
                    "decide ends with %s for '%s', somebody who has not logged in and a whole activity. Answer that without a statement."
                            .formatted(e.getClass().getSimpleName(), action.key()));
        }
    }
}
