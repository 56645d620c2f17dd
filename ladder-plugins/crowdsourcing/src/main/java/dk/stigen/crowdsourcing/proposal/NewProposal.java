// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as the REST API takes it. */
@Schema(name = "NewProposal")
public final class NewProposal {

    private static final int UNPROCESSABLE = 422;

    @Schema(required = true)
    public @Nullable String title;

    @Schema(required = true, description = "Plain text; paragraphs are parted by empty lines")
    public @Nullable String body;

    @Schema(required = true, description = "The number of the activity to submit it in")
    public @Nullable Long activity;

    @Schema(
            description =
                    "Whether to submit it in spite of watched words, and with what looks like a CPR number masked")
    public @Nullable Boolean masked;

    @Schema(description = "A UUID by which a call that is made again, because its answer was lost, is known")
    public @Nullable String key;

    ProposalDraft draft() {
        return new ProposalDraft(PlainText.typed(title), PlainText.typed(body));
    }

    ActivityId place() {
        if (activity == null || activity <= 0) {
            throw new BadRequestException("Say in which activity, by its number.");
        }
        return new ActivityId(activity);
    }

    UUID submissionKey() {
        try {
            return key == null ? UUID.randomUUID() : UUID.fromString(key);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("The key is no UUID.", e);
        }
    }

    /** Warns of what was found in the texts, unless the caller has said that they are to be masked. */
    void warn(Map<String, String> warnings) {
        if (!warnings.isEmpty() && !Boolean.TRUE.equals(masked)) {
            throw new ClientErrorException(
                    warnings.entrySet().stream()
                            .map(warning -> warning.getKey() + ": " + warning.getValue())
                            .collect(Collectors.joining(" ")),
                    UNPROCESSABLE);
        }
    }

    void refuse(Map<String, MessageKey> faults) {
        if (!faults.isEmpty()) {
            throw new ClientErrorException(
                    faults.entrySet().stream()
                            .map(fault ->
                                    fault.getKey() + ": " + CrowdsourcingText.of(fault.getValue(), Locale.ENGLISH))
                            .collect(Collectors.joining(" ")),
                    UNPROCESSABLE);
        }
    }
}
