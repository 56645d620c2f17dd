// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.persistence.letter.LetterRepository;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.moderation.BlockRepository;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.notification.HappeningRepository;
import dk.stigen.persistence.privacy.export.DataExportRepository;
import dk.stigen.persistence.privacy.retention.Retention;
import dk.stigen.persistence.privacy.retention.RetentionRepository;
import dk.stigen.portal.attachment.LeftOvers;
import dk.stigen.portal.draft.PortalDrafts;
import dk.stigen.portal.privacy.erasure.EraseParticipant;
import dk.stigen.portal.settings.MunicipalitySettings;
import dk.stigen.spi.privacy.ErasureReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;

/**
 * Once a night: asks for the erasure of whoever has not been here for longer than the municipality allows, has the plugins erase what is older
 * than they say they keep it, and deletes files whose time is over or that nobody has sent.
 *
 * <p>Of people it only asks; whoever is asked for is erased in the background as if he had asked himself.
 */
@ApplicationScoped
public class RetentionNight {

    private static final int AT_A_TIME = 200;
    private static final Duration TOLD_FOR = Duration.ofDays(365);
    private static final Duration MAIL_KEPT = Duration.ofDays(30);
    private static final Duration EVIDENCE_KEPT = Duration.ofDays(365);
    private static final long BETWEEN_LOOKS = Duration.ofMinutes(1).toNanos();
    private static final Logger log = System.getLogger(RetentionNight.class.getName());

    @Inject
    RetentionRepository retention;

    @Inject
    DataExportRepository exports;

    @Inject
    EraseParticipant erase;

    @Inject
    CategoryRetention categories;

    @Inject
    HappeningRepository happenings;

    @Inject
    MailRepository mails;

    @Inject
    LetterRepository letters;

    @Inject
    ModerationRepository moderation;

    @Inject
    BlockRepository blocks;

    @Inject
    LeftOvers leftOvers;

    @Inject
    PortalDrafts drafts;

    @Inject
    MunicipalitySettings settings;

    private long looked = System.nanoTime() - BETWEEN_LOOKS;

    /** Does the night's work if it is night, no node has done it, and a minute has gone by since the last look. */
    public synchronized void look() {
        long now = System.nanoTime();
        if (now - looked < BETWEEN_LOOKS) {
            return;
        }
        looked = now;
        int months = settings.retentionMonths();
        if (retention.begin(months)) {
            work(months);
        }
    }

    void work(int months) {
        int expired = exports.deleteExpired() + leftOvers.clear();
        categories.expire();
        happenings.deleteOlderThan(TOLD_FOR);
        mails.deleteOlderThan(MAIL_KEPT);
        letters.deleteOlderThan(TOLD_FOR);
        drafts.expire();
        moderation.deleteEvidenceOlderThan(EVIDENCE_KEPT);
        blocks.forgetEvidenceOlderThan(EVIDENCE_KEPT);
        int found = 0;
        int held = 0;
        long after = 0;
        List<Retention.Candidate> candidates = retention.candidates(months, after, AT_A_TIME);
        while (!candidates.isEmpty()) {
            for (Retention.Candidate candidate : candidates) {
                if (candidate.held()) {
                    held++;
                } else {
                    erase.ask(candidate.person(), ErasureReason.RETENTION);
                    found++;
                }
                after = candidate.person().value();
            }
            candidates = retention.candidates(months, after, AT_A_TIME);
        }
        retention.end(found, held, expired);
        log.log(
                Level.INFO,
                "Retention: {0} people are to be erased after {1} months without a login, {2} stay on hold, {3} files are deleted.",
                found,
                months,
                held,
                expired);
    }
}
