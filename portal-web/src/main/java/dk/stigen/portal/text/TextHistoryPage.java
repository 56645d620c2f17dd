// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /admin/text-versions/<text>}: who has changed the text when, the latest first. */
@Named
@RequestScoped
public class TextHistoryPage {

    private static final int PAGE = 20;

    @Inject
    TextVersionRepository versions;

    @Inject
    Participants participants;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private @Nullable List<TextVersion> shown;

    /**
     * A version.
     *
     * @param backTo the version that was put back by it, null where somebody wrote something new
     */
    public record Row(
            long number, Instant at, String by, @Nullable Long backTo) {}

    /** Answers 404 where the address names nothing. */
    public void enter() {
        if (PortalText.keyed(path).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public String getKey() {
        return PortalText.keyed(path).map(PortalText::key).orElse(PortalText.ABOUT.key());
    }

    public List<Row> getRows() {
        Map<ParticipantId, String> names = participants.displayNames(
                page().stream().map(TextVersion::changedBy).distinct().toList());
        return page().stream().map(version -> row(version, names)).toList();
    }

    private static Row row(TextVersion version, Map<ParticipantId, String> names) {
        return new Row(
                version.number(),
                version.changedAt(),
                names.getOrDefault(version.changedBy(), "?"),
                version.written().backTo().isPresent()
                        ? version.written().backTo().getAsLong()
                        : null);
    }

    private List<TextVersion> page() {
        if (shown == null) {
            shown = versions.before(getKey(), Numbers.of(after).orElse(Long.MAX_VALUE), PAGE);
        }
        return shown;
    }

    public boolean isFirst() {
        return Numbers.of(after).isEmpty();
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        return page().size() < PAGE ? "" : String.valueOf(page().get(PAGE - 1).number());
    }
}
