// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.persistence.privacy.erasure.ErasureLog;
import dk.stigen.persistence.privacy.erasure.ErasureRepository;
import dk.stigen.persistence.privacy.erasure.ErasureRepository.Taken;
import dk.stigen.persistence.privacy.erasure.SubjectHash;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.participant.FormerParticipants;
import dk.stigen.portal.privacy.PersonalDataAudit;
import dk.stigen.portal.privacy.PersonalDataRun;
import dk.stigen.portal.privacy.PrivacyAudit;
import dk.stigen.spi.privacy.ErasureReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Erases somebody: in the log outside the database, in all plugins, and last in the portal, where the row says no more who it was.
 *
 * <p>What is asked for is stored first, so that a machine that goes down in between, or a plugin that does not answer, only delays it: any
 * node tries again until nothing is missing.
 */
@ApplicationScoped
public class EraseParticipant {

    private static final Logger log = System.getLogger(EraseParticipant.class.getName());

    @Inject
    ErasureRepository erasures;

    @Inject
    ParticipantRepository participants;

    @Inject
    PersonalDataRun run;

    @Inject
    PortalConfiguration configuration;

    @Inject
    FormerParticipants former;

    @Inject
    PrivacyAudit requests;

    @Inject
    PersonalDataAudit audit;

    /** Stores that the person is to be erased; from then on it happens by itself. */
    @Transactional
    public void ask(ParticipantId person, ErasureReason reason) {
        participants.find(person).ifPresent(known -> {
            String hash = new SubjectHash(configuration.secretKey()).of(known.issuer(), known.subject());
            erasures.ask(person, reason.name(), hash);
            requests.about("portal.audit.erasure.requested", person, Map.of("reason", reason.name()));
        });
    }

    /**
     * Erases the person at once, if it was asked for, nothing holds it back and no other node is at it.
     *
     * @return what this try came to, as {@link PersonalDataRun#erase} tells it
     */
    public Optional<JsonObject> eraseNow(ParticipantId person) {
        return erasures.take(person).map(this::erase);
    }

    /** Erases one who is due, and returns whether there was one. */
    public boolean eraseNext() {
        Optional<Taken> taken = erasures.take();
        taken.ifPresent(due -> {
            try {
                erase(due);
            } catch (RuntimeException e) {
                log.log(Level.ERROR, "Participant " + due.person().value() + " could not be erased.", e);
                erasures.failed(due);
            }
        });
        return taken.isPresent();
    }

    private JsonObject erase(Taken taken) {
        List<String> missing = new ArrayList<>();
        if (!taken.logged() && !write(taken)) {
            missing.add(ErasureLog.NAME);
        }
        String earlier = erasures.of(taken.person()).map(Erasure::outcome).orElse("");
        // first, so that no session of the person adds anything while it is erased
        former.add(taken.person());
        JsonObject outcome = run.erase(taken.person(), ErasureReason.valueOf(taken.reason()));
        missing.addAll(PersonalDataRun.missing(outcome));
        erasures.done(taken, missing, ErasureOutcome.together(earlier, outcome).toString());
        audit.record("erased", taken.person(), missing.isEmpty());
        return outcome;
    }

    /** What cannot be written there is erased all the same, and stays on the list until it can. */
    private boolean write(Taken taken) {
        ErasureLog file = new ErasureLog(configuration.erasureLog());
        try {
            file.add(List.of(taken.entry()));
            erasures.logged(taken.person());
            return true;
        } catch (IOException e) {
            log.log(
                    Level.ERROR,
                    "The erasure log " + file.file() + " cannot be written: an older backup would bring participant "
                            + taken.person().value() + " back. Make it writable; it is tried again by itself.",
                    e);
            return false;
        }
    }

    /** Returns what would be erased, anonymised and kept, by doing it and taking it back. */
    public JsonObject preview(ParticipantId person) {
        return run.preview(person, ErasureReason.REQUESTED);
    }

    public Optional<Erasure> of(ParticipantId person) {
        return erasures.of(person);
    }

    public Optional<Erasure> of(UUID receipt) {
        return erasures.of(receipt);
    }

    /** Returns those that wait or miss something, the oldest first. */
    public List<Erasure> open(int most) {
        return erasures.open(most);
    }
}
