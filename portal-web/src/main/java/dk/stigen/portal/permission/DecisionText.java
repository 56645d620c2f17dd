// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.Allowed;
import dk.stigen.api.permission.Decision.Denied;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.Decision.NeedsVerification;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** A decision in words. */
@ApplicationScoped
public class DecisionText {

    @Inject
    PluginRegistry plugins;

    /** Returns what stands in the way, and the empty string where nothing does. */
    public String of(Decision decision, Locale locale) {
        if (decision instanceof NeedsVerification needed) {
            return Texts.PORTAL.in(
                    locale, "portal.permission.verification." + needed.level().key());
        }
        if (decision instanceof Denied denied) {
            return text(denied.reason(), locale);
        }
        return decision instanceof NeedsLogin ? Texts.PORTAL.in(locale, "portal.permission.login") : "";
    }

    /** Returns one or two words for a table. */
    public String brief(Decision decision, Locale locale) {
        if (decision instanceof NeedsVerification needed) {
            return Texts.PORTAL.in(
                    locale,
                    "portal.decision.verification",
                    Texts.PORTAL.in(locale, "portal.level." + needed.level().key()));
        }
        return Texts.PORTAL.in(
                locale,
                decision instanceof Allowed
                        ? "portal.decision.allowed"
                        : decision instanceof NeedsLogin ? "portal.decision.login" : "portal.decision.denied");
    }

    /** A key begins with the id of the plugin whose bundle it stands in, or with "portal". */
    private String text(MessageKey key, Locale locale) {
        String owner = key.key().substring(0, Math.max(0, key.key().indexOf('.')));
        return owner.equals("portal")
                ? Texts.PORTAL.in(locale, key.key(), key.arguments().toArray())
                : plugins.text(new PluginId(owner), key, locale);
    }
}
