// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.settings.ChoiceSetting;
import dk.stigen.api.settings.DateWindow;
import dk.stigen.api.settings.Localized;
import dk.stigen.api.settings.RichTextSetting;
import dk.stigen.api.settings.SecretSetting;
import dk.stigen.api.settings.Setting;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.persistence.group.MemberGroup;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Values as people read them: in the history, where a value comes from, and in tables. */
@ApplicationScoped
public class ValueText {

    private static final int SHORT = 120;

    @Inject
    Catalogue catalogue;

    @Inject
    GroupRepository groups;

    /** Returns the value in words; a secret is never told. */
    public String of(Setting<?> setting, Object value, Locale locale) {
        if (setting instanceof SecretSetting) {
            return Texts.SETTINGS.in(locale, value.equals("") ? "settings.secret.none" : "settings.secret.set");
        } else if (setting instanceof ChoiceSetting) {
            return catalogue.text(Chosen.plugin(setting), setting.key() + "." + value, locale);
        } else if (value instanceof Boolean flag) {
            return Texts.SETTINGS.in(locale, flag ? "settings.yes" : "settings.no");
        } else if (value instanceof Integer number) {
            return NumberFormat.getIntegerInstance(locale).format(number);
        } else if (value instanceof Localized text) {
            return shortened(setting instanceof RichTextSetting ? plain(text.in(locale)) : text.in(locale), locale);
        } else if (value instanceof Duration length) {
            ChronoUnit unit = DurationEditor.unitOf(length);
            return Texts.SETTINGS.in(
                    locale,
                    "settings.length." + unit.name(),
                    length.getSeconds() / unit.getDuration().getSeconds());
        } else if (value instanceof DateWindow window) {
            return window(window, locale);
        } else if (value instanceof Audience audience) {
            return audience(audience, locale);
        }
        return shortened(value.toString(), locale);
    }

    private static String plain(String html) {
        return HtmlCleaner.text(html);
    }

    private static String shortened(String text, Locale locale) {
        String line = text.replaceAll("\\s+", " ").strip();
        if (line.isEmpty()) {
            return Texts.SETTINGS.in(locale, "settings.empty");
        }
        return line.codePointCount(0, line.length()) <= SHORT
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHORT)) + " …";
    }

    private static String window(DateWindow window, Locale locale) {
        String from = window.from().map(day -> day(day, locale)).orElse("");
        String until = window.until().map(day -> day(day, locale)).orElse("");
        String form = from.isEmpty() ? until.isEmpty() ? "always" : "until" : until.isEmpty() ? "from" : "both";
        return Texts.SETTINGS.in(locale, "settings.window." + form, from, until);
    }

    private static String day(LocalDate day, Locale locale) {
        return Moments.day(day.atStartOfDay(PortalClock.ZONE).toInstant(), locale);
    }

    /** Returns who belongs to the circle. */
    public String audience(Audience audience, Locale locale) {
        List<String> parts = new ArrayList<>();
        parts.add(Texts.SETTINGS.in(locale, "settings.who." + audience.who().name()));
        if (audience.level() != dk.stigen.api.participant.AssuranceLevel.NONE) {
            parts.add(Texts.SETTINGS.in(
                    locale,
                    "settings.audience.level",
                    Texts.PORTAL.in(locale, "portal.level." + audience.level().key())));
        }
        if (audience.residents()) {
            parts.add(Texts.SETTINGS.in(locale, "settings.audience.residents"));
        }
        audience.fromAge().ifPresent(age -> parts.add(Texts.SETTINGS.in(locale, "settings.audience.age", age)));
        audience.group()
                .ifPresent(group -> parts.add(Texts.SETTINGS.in(locale, "settings.audience.group", name(group))));
        return String.join(", ", parts);
    }

    private String name(GroupId group) {
        return groups.find(group).map(MemberGroup::name).orElse("?");
    }
}
