// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.text.PlainText;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.settings.MunicipalitySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Looks at texts before they are sent, for the portal's forms and for those of plugins. */
@ApplicationScoped
public class PortalTextScreening implements TextScreening {

    @Inject
    MunicipalitySettings settings;

    @Override
    public Optional<String> warning(PlainText text, Locale locale) {
        List<String> said = new ArrayList<>();
        if (PersonNumbers.in(text.value())) {
            said.add(Texts.MODERATION.in(locale, "screening.number"));
        }
        List<String> watched = WatchedWords.of(settings.watchedWords()).in(text.value());
        if (!watched.isEmpty()) {
            said.add(Texts.MODERATION.in(locale, "screening.words", String.join(", ", watched)));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(String.join(" ", said));
    }

    @Override
    public PlainText masked(PlainText text) {
        return new PlainText(PersonNumbers.masked(text.value()));
    }
}
