// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.export;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.Row;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that somebody has asked for, without the file.
 *
 * @param language in which it is written
 * @param missing the plugins whose data is not in it yet
 * @param expiresAt until when it can be fetched, empty while there is no file
 * @param again whether it is made again by itself, because something is missing
 */
public record DataExport(
        long id,
        ParticipantId person,
        Locale language,
        State state,
        Instant askedAt,
        List<String> missing,
        Optional<Instant> madeAt,
        Optional<Instant> expiresAt,
        boolean again) {

    /** How far it is. */
    public enum State {
        /** It is being made, or is about to. */
        WAITING,
        /** It can be fetched, also if something is missing in it. */
        READY,
        /** It could not be made, and nobody tries any more. */
        FAILED
    }

    static final String COLUMNS =
            "id, participant_id, language, state, asked_at, missing, made_at, expires_at, next_attempt_at is not null";

    static DataExport of(Row row) {
        return new DataExport(
                row.number(0),
                new ParticipantId(row.number(1)),
                Locale.forLanguageTag(row.text(2)),
                State.valueOf(row.text(3)),
                row.instant(4),
                names(row.text(5)),
                row.instantIfAny(6),
                row.instantIfAny(7),
                row.flag(8));
    }

    private static List<String> names(String separated) {
        return Stream.of(separated.split(",")).filter(name -> !name.isEmpty()).toList();
    }

    public boolean isReady() {
        return state == State.READY;
    }
}
