// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import static dk.stigen.portal.settings.MunicipalitySettings.PORTAL;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.AudienceSetting;
import dk.stigen.api.settings.Change;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.settings.SettingFault;
import dk.stigen.api.settings.SettingValues;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.support.SupportRepository;
import dk.stigen.portal.attachment.Attached;
import dk.stigen.portal.attachment.AttachmentRules;
import dk.stigen.portal.comment.CommentRules;
import dk.stigen.portal.comment.Commented;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.support.SupportRules;
import dk.stigen.portal.support.Supportable;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.settings.SettingsContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What there is to choose: the settings and actions that plugins name. A plugin that does not answer has none. */
@ApplicationScoped
public class Catalogue {

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalConfiguration configuration;

    @Inject
    Commented commented;

    @Inject
    Attached attached;

    @Inject
    Supportable supportable;

    @Inject
    SupportRepository supports;

    /** Returns what can be chosen for the plugin in such a place. */
    public List<Setting<?>> of(Kind kind, PluginId plugin, Scope scope) {
        List<Setting<?>> named = kind == Kind.SETTING ? settings(plugin, scope) : audiences(plugin);
        // a key of another plugin would reach into what is chosen for that
        return named.stream()
                .filter(setting -> setting.key().startsWith(plugin + "."))
                .toList();
    }

    private List<Setting<?>> settings(PluginId plugin, Scope scope) {
        if (plugin.equals(PORTAL)) {
            return MunicipalitySettings.all(scope);
        }
        List<Setting<?>> own = plugins.ask(
                        plugin, SettingsContribution.class, "settings", asked -> asked.settings(scope))
                .orElse(List.of());
        List<Setting<?>> commenting = commented.in(plugin) ? CommentRules.settings(plugin, scope) : List.of();
        List<Setting<?>> attaching = attached.in(plugin) ? AttachmentRules.settings(plugin, scope) : List.of();
        List<Setting<?>> supporting = supportable.in(plugin)
                ? SupportRules.settings(plugin, scope).stream()
                        .filter(setting -> !names(own, setting.key()))
                        .toList()
                : List.of();
        return joined(joined(joined(own, supporting), commenting), attaching);
    }

    private static boolean names(List<Setting<?>> own, String key) {
        return own.stream().anyMatch(setting -> setting.key().equals(key));
    }

    private static <T> List<T> joined(List<? extends T> own, List<? extends T> ofThePortal) {
        return Stream.<T>concat(own.stream(), ofThePortal.stream()).toList();
    }

    private List<Setting<?>> audiences(PluginId plugin) {
        return actions(plugin).stream()
                .<Setting<?>>map(action -> AudienceSetting.of(action.key(), action.audience()))
                .toList();
    }

    /** Returns the plugin's actions in the order in which they are shown. */
    public List<Action> actions(PluginId plugin) {
        List<Action> own = plugins.ask(plugin, PermissionContribution.class, "actions", PermissionContribution::actions)
                .orElse(List.of());
        List<Action> commenting = commented.in(plugin) ? List.of(CommentRules.action(plugin)) : List.of();
        List<Action> attaching = attached.in(plugin) ? List.of(AttachmentRules.action(plugin)) : List.of();
        List<Action> supporting = supportable.in(plugin)
                        && own.stream()
                                .noneMatch(action -> action.key()
                                        .equals(SupportRules.action(plugin).key()))
                ? List.of(SupportRules.action(plugin))
                : List.of();
        return joined(joined(joined(own, supporting), commenting), attaching);
    }

    /** Returns whether people have acted in the activity; one whose plugin cannot tell counts as such. */
    boolean isUnderWay(PluginId plugin, ActivityId activity) {
        // without settings of its own, there are none that it would have to tell it for
        boolean silent = supportable.in(plugin) && !plugins.offers(plugin, SettingsContribution.class);
        return supports.anyIn(activity)
                || (!silent
                        && plugins.ask(
                                        plugin,
                                        SettingsContribution.class,
                                        "isUnderWay",
                                        asked -> asked.isUnderWay(activity))
                                .orElse(true));
    }

    /** Returns whether one of the phase's settings is fixed once people have acted; those of a plugin that cannot tell count as such. */
    boolean anyFixed(PluginId plugin, Set<String> keys) {
        return plugins.ask(plugin, SettingsContribution.class, "settings", asked -> asked.settings(Scope.PHASE))
                .map(named -> named.stream()
                        .filter(setting -> keys.contains(setting.key()))
                        .anyMatch(setting -> setting.change() == Change.UNTIL_UNDER_WAY))
                .orElse(true);
    }

    /** Returns what is wrong with the values together. */
    List<SettingFault> check(PluginId plugin, Scope scope, SettingValues values) {
        if (plugin.equals(PORTAL)) {
            return List.of();
        }
        return plugins.ask(plugin, SettingsContribution.class, "check", asked -> asked.check(scope, values))
                .orElseGet(() -> List.of(new SettingFault("", MessageKey.of("portal.setting.fault.unavailable"))));
    }

    /** Returns the text of the plugin's bundle. */
    public String text(PluginId plugin, String key, Locale locale) {
        if (plugin.equals(PORTAL)) {
            return Texts.PORTAL.in(locale, key);
        }
        if (CommentRules.isOwn(plugin, key)) {
            return Texts.COMMENT.orKey(locale, key.substring(plugin.value().length() + 1));
        }
        if (SupportRules.isOwn(plugin, key)) {
            return plugins.text(
                    plugin,
                    key,
                    Texts.SUPPORT.orKey(locale, key.substring(plugin.value().length() + 1)),
                    locale);
        }
        if (AttachmentRules.isOwn(plugin, key)) {
            return Texts.ATTACHMENT.orKey(locale, key.substring(plugin.value().length() + 1));
        }
        return plugins.text(plugin, MessageKey.of(key), locale);
    }

    /** Returns the name that the plugin gives itself. */
    String name(PluginId plugin) {
        if (plugin.equals(PORTAL)) {
            return configuration.municipality();
        }
        return plugins.find(plugin).map(handle -> handle.descriptor().name()).orElse(plugin.value());
    }

    /** Returns the ids of what can be set up for the whole municipality: the portal itself and the plugins. */
    public Stream<PluginId> plugins() {
        return Stream.concat(Stream.of(PORTAL), active());
    }

    private Stream<PluginId> active() {
        return plugins.handles().stream().filter(handle -> handle.isActive()).map(handle -> handle.id());
    }
}
