// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.consent.GivenConsent;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Moments;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The reader's consents on {@code /me/data}. */
@Named
@RequestScoped
public class ConsentsPage {

    @Inject
    Participants participants;

    @Inject
    PortalConsents consents;

    @Inject
    HttpServletRequest request;

    private @Nullable List<GivenConsent> known;

    /**
     * A kind of consent.
     *
     * @param text what it says, in the version that holds now
     * @param state whether the reader agrees and since when, in words
     */
    public record Row(String kind, int version, String name, String text, String state, boolean given) {}

    /** What the reader has agreed to once. */
    public record Past(
            String name,
            int version,
            Instant givenAt,
            @Nullable Instant withdrawnAt) {}

    public List<Row> getRows() {
        return Stream.of(ConsentKind.values()).map(this::row).toList();
    }

    private Row row(ConsentKind kind) {
        Optional<GivenConsent> standing = known().stream()
                .filter(consent -> consent.kind().equals(kind.key())
                        && consent.withdrawnAt().isEmpty())
                .findFirst();
        boolean given =
                standing.filter(consent -> consent.version() == kind.version()).isPresent();
        String state = standing.map(consent -> text(
                        given ? "consent.state.given" : "consent.state.older",
                        Moments.dayAndTime(consent.givenAt(), locale())))
                .orElseGet(() -> text("consent.state.none"));
        return new Row(
                kind.key(),
                kind.version(),
                name(kind.key()),
                text("consent." + kind.key() + "." + kind.version()),
                state,
                given);
    }

    /** Returns all that the reader has agreed to and taken back, the latest first. */
    public List<Past> getHistory() {
        return known().stream()
                .map(consent -> new Past(
                        name(consent.kind()),
                        consent.version(),
                        consent.givenAt(),
                        consent.withdrawnAt().orElse(null)))
                .toList();
    }

    private List<GivenConsent> known() {
        if (known == null) {
            known = consents.of(me());
        }
        return known;
    }

    private String name(String kind) {
        String key = "consent." + kind + ".name";
        return Texts.PRIVACY.has(Language.DANISH.locale(), key) ? text(key) : kind;
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow();
    }

    private String text(String key, Object... values) {
        return Texts.PRIVACY.in(locale(), key, values);
    }

    private Locale locale() {
        return Language.of(request).locale();
    }
}
