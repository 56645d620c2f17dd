// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import dk.stigen.api.draft.Drafts;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.draft.DraftRepository;
import dk.stigen.persistence.draft.DraftRow;
import dk.stigen.portal.participant.Acting;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What people have typed and not sent yet, for plugins and for the portal. */
@ApplicationScoped
public class PortalDrafts implements Drafts {

    @Inject
    DraftRepository drafts;

    @Inject
    PortalParticipants participants;

    @Inject
    PortalClock clock;

    /** Returns whose drafts the request is about: nobody's while an official acts for a citizen, whose words are not his. */
    Optional<ParticipantId> owner() {
        return participants.acting().filter(Acting::isForCitizen).isPresent()
                ? Optional.empty()
                : participants.self().map(Participant::id);
    }

    @Override
    public Optional<Draft> find(String form) {
        return owner().flatMap(person -> drafts.find(person, form)).map(PortalDrafts::draft);
    }

    /** Returns the reader's drafts, the latest first. */
    List<Draft> mine() {
        return owner().map(person -> drafts.of(person, MOST)).orElse(List.of()).stream()
                .map(PortalDrafts::draft)
                .toList();
    }

    @Override
    @Transactional
    public void sent(String form) {
        owner().ifPresent(person -> drafts.forget(person, form));
    }

    @Override
    @Transactional
    public void keep(ParticipantId person, Draft draft) {
        String fields = DraftFields.json(draft.fields());
        if (isTooLarge(fields)) {
            throw new IllegalArgumentException("The fields of a draft have " + MOST_BYTES + " bytes at the most.");
        }
        drafts.keep(person, new DraftRow(draft.form(), draft.title(), draft.path(), fields, draft.savedAt()));
        drafts.keepLatest(person, MOST);
    }

    static boolean isTooLarge(String fields) {
        return fields.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
    }

    /** Throws away what nobody has gone on with for too long, and returns how much that was. */
    public int expire() {
        return drafts.deleteOlderThan(clock.now().minus(Duration.ofDays(DAYS)));
    }

    private static Draft draft(DraftRow row) {
        return new Draft(row.form(), row.title(), row.path(), DraftFields.read(row.fields()), row.savedAt());
    }
}
