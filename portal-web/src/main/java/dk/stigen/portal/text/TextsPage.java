// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /admin/texts}: all texts that can be worded anew, and who has done so last. */
@Named
@RequestScoped
public class TextsPage {

    @Inject
    TextVersionRepository versions;

    @Inject
    Participants participants;

    /**
     * A text.
     *
     * @param at when it was last changed, null while nobody has
     * @param by who changed it last, empty while nobody has
     */
    public record Row(String key, String path, @Nullable Instant at, String by) {}

    public List<Row> getRows() {
        List<Optional<TextVersion>> held = Stream.of(PortalText.values())
                .map(text -> versions.latest(text.key()))
                .toList();
        Map<ParticipantId, String> names = participants.displayNames(held.stream()
                .flatMap(Optional::stream)
                .map(TextVersion::changedBy)
                .distinct()
                .toList());
        return Stream.of(PortalText.values())
                .map(text -> row(text, held.get(text.ordinal()), names))
                .toList();
    }

    private static Row row(PortalText text, Optional<TextVersion> held, Map<ParticipantId, String> names) {
        return new Row(
                text.key(),
                text.path(),
                held.map(TextVersion::changedAt).orElse(null),
                held.map(version -> names.getOrDefault(version.changedBy(), "?"))
                        .orElse(""));
    }
}
