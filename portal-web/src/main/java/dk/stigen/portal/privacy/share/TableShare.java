// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.privacy.PersonalRows;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.portal.privacy.PortalShare;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataWriter;
import jakarta.inject.Inject;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A share that stands in tables, each row of which is somebody's or not. */
abstract class TableShare implements PortalShare {

    @Inject
    PersonalRows rows;

    abstract List<PersonalTable> tables();

    /** Returns what is beside the tables, such as columns that only point to a person whose row is covered elsewhere. */
    Set<String> furtherColumns() {
        return Set.of();
    }

    @Override
    public final Set<String> columns() {
        return Stream.concat(tables().stream().map(PersonalTable::column), furtherColumns().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public final void export(ParticipantId person, PersonalDataWriter out) {
        tables().forEach(table -> rows.each(table, person, fields -> out.record(table.category(), fields)));
    }

    @Override
    public ErasureReport erase(ParticipantId person, ErasureReason reason) {
        long erased =
                of(Fate.ERASED).mapToLong(table -> rows.delete(table, person)).sum();
        long anonymised = of(Fate.ANONYMISED)
                .mapToLong(table -> rows.count(table, person))
                .sum();
        List<ErasureReport.Kept> kept = of(Fate.KEPT)
                .filter(table -> rows.count(table, person) > 0)
                .map(PersonalTable::category)
                .distinct()
                .map(category -> new ErasureReport.Kept(category, MessageKey.of("privacy.kept." + category)))
                .toList();
        return new ErasureReport(erased, anonymised, kept);
    }

    private Stream<PersonalTable> of(Fate fate) {
        return tables().stream().filter(table -> table.fate() == fate);
    }

    static PersonalData category(String key, LegalBasis basis) {
        return category(key, basis, Optional.empty());
    }

    static PersonalData category(String key, LegalBasis basis, Optional<Period> retention) {
        return new PersonalData(
                key,
                MessageKey.of("privacy.data." + key + ".what"),
                MessageKey.of("privacy.data." + key + ".purpose"),
                basis,
                retention);
    }
}
