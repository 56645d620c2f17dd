// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.spi.view.Standing.NextDate;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalStandingsTest {

    private static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(3600);

    private final Proposal proposal = new Proposal(
            new ProposalDraft(new PlainText("Mere lys på stien"), new PlainText("Stien er mørk om vinteren.")),
            new ParticipantId(1),
            UUID.randomUUID(),
            NOW,
            new Promise(new ActivityId(7), 150, true, UNTIL));

    @Test
    void theNextDateOfAnOpenProposalIsTheEndOfItsSupport() {
        assertThat(ProposalStandings.next(proposal, true))
                .contains(new NextDate(UNTIL, MessageKey.of("crowdsourcing.next.support")));
    }

    @Test
    void anAnsweredProposalHasNoNextDate() {
        proposal.answered(AnswerKind.ANSWERED, NOW);
        assertThat(ProposalStandings.next(proposal, true)).isEmpty();
    }

    @Test
    void nothingIsNextWhereNothingCanBeDone() {
        assertThat(ProposalStandings.next(proposal, false)).isEmpty();
        assertThat(proposal.getStateKey(false)).isEqualTo("crowdsourcing.state.readOnly");
    }
}
