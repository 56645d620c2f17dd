// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.settings.Scope;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.persistence.settings.ChosenValueRepository;
import dk.stigen.persistence.settings.ValueChange;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Who has changed what, in words. */
@ApplicationScoped
public class ValueHistory {

    private static final int MOST = 50;

    @Inject
    ChosenValueRepository values;

    @Inject
    Catalogue catalogue;

    @Inject
    StoredText stored;

    @Inject
    ValueText words;

    @Inject
    Participants participants;

    /** One change: what, when, by whom, from what to what. */
    public record Line(String what, Instant at, String by, String from, String to) {}

    /** Returns the latest changes in the place. */
    List<Line> lines(Kind kind, Where where, Locale locale) {
        List<ValueChange> changes = values.history(kind, where.plugin(), where.place(), MOST);
        List<Setting<?>> settings =
                catalogue.of(kind, where.plugin(), where.place().scope());
        Map<ParticipantId, String> names = participants.displayNames(
                changes.stream().map(ValueChange::changedBy).distinct().toList());
        return changes.stream()
                .map(change -> new Line(
                        catalogue.text(where.plugin(), change.key(), locale),
                        change.changedAt(),
                        names.getOrDefault(change.changedBy(), "?"),
                        text(change, change.from(), settings, where, locale),
                        text(change, change.to(), settings, where, locale)))
                .toList();
    }

    private String text(
            ValueChange change, Optional<String> value, List<Setting<?>> settings, Where where, Locale locale) {
        if (value.isEmpty()) {
            boolean widest = where.place().scope() == Scope.PORTAL;
            return Texts.SETTINGS.in(locale, widest ? "settings.history.standard" : "settings.history.wider");
        }
        if (change.secret()) {
            return Texts.SETTINGS.in(locale, "settings.secret.set");
        }
        return settings.stream()
                .filter(setting -> setting.key().equals(change.key()))
                .findFirst()
                .flatMap(setting -> inWords(setting, value.get(), locale))
                // what the plugin does not name any more is shown as it was stored
                .orElseGet(value::get);
    }

    private <T> Optional<String> inWords(Setting<T> setting, String text, Locale locale) {
        return stored.read(setting, text).map(value -> words.of(setting, value, locale));
    }
}
