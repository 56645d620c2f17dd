// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProposalTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    private final Proposal proposal = new Proposal(
            new ProposalDraft(new PlainText("Mere lys på stien"), new PlainText("Stien er mørk om vinteren.")),
            new ParticipantId(1),
            UUID.randomUUID(),
            NOW,
            new Promise(new ActivityId(7), 150, false, NOW.plusSeconds(3600)));

    @Test
    void seeksSupportFromTheBeginning() {
        assertThat(proposal.isAnswered()).isFalse();
        assertThat(proposal.getSupportCount()).isZero();
    }

    @Test
    void keepsItsCountBackWhileItSeeksSupportWherePromised() {
        assertThat(proposal.isCountShown()).isFalse();
        proposal.answered(AnswerKind.ANSWERED, NOW);
        assertThat(proposal.isCountShown()).isTrue();
    }

    @Test
    void staysAnsweredOnTheDayOfTheFirstFinalAnswerWhenThatIsRevised() {
        proposal.answered(AnswerKind.ANSWERED, NOW);
        proposal.answered(AnswerKind.DECLINED, NOW.plusSeconds(60));
        assertThat(proposal.getAnsweredAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NEEDS_TIME", "FORWARDED"})
    void isClosedByAFinalAnswer(AnswerKind kind) {
        proposal.answered(kind, NOW);
        assertThat(proposal.getAnsweredAt()).isEqualTo(NOW);
    }

    @Test
    void staysOpenWhileSomebodyElseIsToAnswer() {
        proposal.answered(AnswerKind.FORWARDED, NOW);
        assertThat(proposal.isAnswered()).isFalse();
    }

    @Test
    void staysOpenWhileTheMunicipalityNeedsTime() {
        proposal.answered(AnswerKind.NEEDS_TIME, NOW);
        assertThat(proposal.isAnswered()).isFalse();
    }

    @Test
    void opensAgainWhenAnAnswerIsTakenBackForMoreTime() {
        proposal.answered(AnswerKind.DECIDED, NOW);
        proposal.answered(AnswerKind.NEEDS_TIME, NOW.plusSeconds(60));
        assertThat(proposal.isAnswered()).isFalse();
    }
}
