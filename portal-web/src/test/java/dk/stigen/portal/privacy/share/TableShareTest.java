// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.privacy.PersonalRows;
import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableShareTest {

    private static final ParticipantId ASTA = new ParticipantId(7);

    private final List<String> deleted = new ArrayList<>();
    private long rowsInEach = 2;

    @Test
    void deletesWhatIsNothingButSomebodysAndCountsWhatOthersBuildOn() {
        ErasureReport report = of(new GroupShare()).erase(ASTA, ErasureReason.REQUESTED);

        assertThat(deleted).containsExactly("group_member.participant_id");
        assertThat(report.erased()).isEqualTo(2);
        assertThat(report.anonymised()).isEqualTo(4);
        assertThat(report.kept()).isEmpty();
    }

    @Test
    void saysWhyItKeepsWhatCannotBeChanged() {
        ErasureReport report = of(new AuditShare()).erase(ASTA, ErasureReason.REQUESTED);

        assertThat(deleted).isEmpty();
        assertThat(report.kept())
                .singleElement()
                .satisfies(kept -> assertThat(kept.why().key()).isEqualTo("privacy.kept.audit"));
    }

    @Test
    void keepsNothingOfSomebodyOfWhomThereIsNothing() {
        rowsInEach = 0;

        assertThat(of(new AuditShare()).erase(ASTA, ErasureReason.REQUESTED))
                .isEqualTo(new ErasureReport(0, 0, List.of()));
    }

    @Test
    void saysBeforehandThatTheErasureItselfIsRemembered() {
        rowsInEach = 0;

        assertThat(of(new RequestShare()).erase(ASTA, ErasureReason.REQUESTED).kept())
                .extracting(ErasureReport.Kept::category)
                .containsExactly("erasures");
    }

    @Test
    void leavesNoConsentAndNoFileBehind() {
        of(new RequestShare()).erase(ASTA, ErasureReason.REQUESTED);

        assertThat(deleted).contains("consent.participant_id", "data_export.participant_id");
    }

    private TableShare of(TableShare share) {
        share.rows = new PersonalRows() {
            @Override
            public long count(PersonalTable table, ParticipantId person) {
                return rowsInEach;
            }

            @Override
            public int delete(PersonalTable table, ParticipantId person) {
                deleted.add(table.column());
                return (int) rowsInEach;
            }
        };
        return share;
    }
}
