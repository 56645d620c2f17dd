// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.export.DataExport;
import dk.stigen.persistence.privacy.export.DataExportRepository;
import dk.stigen.portal.privacy.PrivacyAudit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a person's wish for a file with his data, and hands the file to him and to nobody else. */
@ApplicationScoped
public class AskForExport {

    /** How often a person can ask within a day. */
    public static final int A_DAY = 3;

    @Inject
    DataExportRepository exports;

    @Inject
    PrivacyAudit audit;

    /** Why there is no new file. */
    public enum Refusal {
        /** One is on its way. */
        RUNNING,
        /** The person has asked often enough today. */
        OFTEN;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Returns why the person cannot ask for a file now, or empty where he can. */
    public Optional<Refusal> refusal(ParticipantId person) {
        if (exports.of(person).stream().anyMatch(export -> export.state() == DataExport.State.WAITING)) {
            return Optional.of(Refusal.RUNNING);
        }
        return exports.askedToday(person) >= A_DAY ? Optional.of(Refusal.OFTEN) : Optional.empty();
    }

    /** Asks for a file and returns its number, or empty where the person cannot now. */
    @Transactional
    public Optional<Long> ask(ParticipantId person, Locale language) {
        exports.lock(person);
        if (refusal(person).isPresent()) {
            return Optional.empty();
        }
        audit.about("portal.audit.export.requested", person);
        return Optional.of(exports.ask(person, language));
    }

    /** Returns the person's files, the latest first. */
    public List<DataExport> of(ParticipantId person) {
        return exports.of(person);
    }

    public Optional<DataExport> find(long id, ParticipantId owner) {
        return exports.find(id, owner);
    }

    /** Returns the file if it is the person's, and writes down that he has fetched it. */
    @Transactional
    public Optional<byte[]> fetch(long id, ParticipantId owner) {
        Optional<byte[]> file = exports.file(id, owner);
        file.ifPresent(found -> audit.about("portal.audit.export.fetched", owner));
        return file;
    }
}
