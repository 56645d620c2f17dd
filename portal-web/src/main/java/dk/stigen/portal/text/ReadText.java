// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import dk.stigen.persistence.text.Written;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The texts as everybody reads them. */
@Named("portalText")
@RequestScoped
public class ReadText {

    @Inject
    TextVersionRepository versions;

    @Inject
    Places places;

    @Inject
    PortalConfiguration configuration;

    @Inject
    HttpServletRequest request;

    private final Map<PortalText, Optional<TextVersion>> read = new EnumMap<>(PortalText.class);

    /** Returns the text with the key in the reader's language, as HTML. */
    public String html(String key) {
        PortalText text = text(key);
        Language language = Language.of(request);
        return places.filled(own(text, language).orElseGet(() -> text.shipped(language)));
    }

    /** Returns when what the reader sees was last changed. */
    public Instant changedAt(String key) {
        PortalText text = text(key);
        return own(text, Language.of(request)).isPresent()
                ? version(text).orElseThrow().changedAt()
                : PortalText.shippedAt();
    }

    /** Returns where the statement stands that was made with the state's tool, empty where there is none. */
    public String getOfficialStatement() {
        return configuration.accessibilityStatement().orElse("");
    }

    private Optional<String> own(PortalText text, Language language) {
        return version(text).map(TextVersion::written).flatMap(written -> in(written, language));
    }

    static Optional<String> in(Written written, Language language) {
        return language == Language.DANISH ? written.danish() : written.english();
    }

    private Optional<TextVersion> version(PortalText text) {
        return read.computeIfAbsent(text, asked -> versions.latest(asked.key()));
    }

    private static PortalText text(String key) {
        return PortalText.keyed(key).orElseThrow();
    }
}
