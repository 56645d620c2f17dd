// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What somebody has asked for about his own data, what he agrees to, and what keeps his data from being erased. */
@ApplicationScoped
public class RequestShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("consents", LegalBasis.CONSENT),
            category("exports", LegalBasis.LEGAL_OBLIGATION, Optional.of(Period.ofDays(7))),
            category("erasures", LegalBasis.LEGAL_OBLIGATION),
            category("holds", LegalBasis.LEGAL_OBLIGATION));

    private static final ErasureReport.Kept ERASURE =
            new ErasureReport.Kept("erasures", MessageKey.of("privacy.kept.erasures"));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "consents",
                    "consent",
                    "participant_id",
                    List.of("consent", "version", "givenAt", "withdrawnAt"),
                    "select kind, version, given_at, withdrawn_at from consent where participant_id = ?1 order by id",
                    Fate.ERASED),
            new PersonalTable(
                    "exports",
                    "data_export",
                    "participant_id",
                    List.of("askedAt", "madeAt", "expiresAt"),
                    "select asked_at, made_at, expires_at from data_export where participant_id = ?1 order by id",
                    Fate.ERASED),
            new PersonalTable(
                    "erasures",
                    "erasure",
                    "participant_id",
                    List.of("askedAt", "reason"),
                    "select asked_at, reason from erasure where participant_id = ?1",
                    Fate.KEPT),
            new PersonalTable(
                    "holds",
                    "legal_hold",
                    "participant_id",
                    List.of("reason", "placedAt", "liftedAt"),
                    "select reason, placed_at, lifted_at from legal_hold where participant_id = ?1 order by id",
                    Fate.ERASED),
            new PersonalTable(
                    "holds",
                    "legal_hold",
                    "placed_by",
                    List.of("reason", "placedAt"),
                    "select reason, placed_at from legal_hold where placed_by = ?1 order by id",
                    Fate.ANONYMISED),
            new PersonalTable(
                    "holds",
                    "legal_hold",
                    "lifted_by",
                    List.of("reason", "liftedAt"),
                    "select reason, lifted_at from legal_hold where lifted_by = ?1 order by id",
                    Fate.ANONYMISED));

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }

    /** Beforehand there is no row yet that says that somebody is erased, and whoever decides about it is told of that row too. */
    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        ErasureReport report = super.erase(person, reason);
        return new ErasureReport(report.erased(), report.anonymised(), List.of(ERASURE));
    }
}
