// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.persistence.notification.SubjectCondition;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;

/** What has happened, in words: a plugin's own or the portal's. */
@ApplicationScoped
public class NotificationWords {

    @Inject
    PluginRegistry plugins;

    /** Returns the words; general ones where the plugin that knows better ones is gone. */
    String of(NotificationRow row, Locale locale) {
        if (row.bundle().equals(SubjectCondition.PORTAL.value())) {
            return NotificationText.orGeneral(row.message(), locale, row.parts().toArray());
        }
        String words = plugins.text(
                new PluginId(row.bundle()), new MessageKey(row.message(), List.copyOf(row.parts())), locale);
        return words.equals(row.message()) ? Texts.NOTIFICATION.in(locale, "notification.something") : words;
    }
}
