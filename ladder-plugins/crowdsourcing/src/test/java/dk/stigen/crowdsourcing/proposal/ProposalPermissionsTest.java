// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.text.PlainText;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProposalPermissionsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant UNTIL = NOW.plusSeconds(3600);
    private static final Actor AUTHOR = actor(1);
    private static final Actor NEIGHBOUR = actor(2);

    private final Proposal proposal = new Proposal(
            new ProposalDraft(new PlainText("Mere lys på stien"), new PlainText("Stien er mørk om vinteren.")),
            new ParticipantId(1),
            UUID.randomUUID(),
            NOW,
            new Promise(new ActivityId(7), 150, true, UNTIL));

    @Test
    void letsOthersSupportAndAnswer() {
        assertThat(decide(ProposalPermissions.SUPPORT, NEIGHBOUR, NOW)).isEqualTo(Decision.allowed());
        assertThat(decide(ProposalPermissions.ANSWER, NEIGHBOUR, NOW)).isEqualTo(Decision.allowed());
    }

    @Test
    void letsNobodySupportOrAnswerHisOwn() {
        assertThat(decide(ProposalPermissions.SUPPORT, AUTHOR, NOW))
                .isEqualTo(Decision.denied("crowdsourcing.denied.ownSupport"));
    }

    @Test
    void letsNobodySupportWhatHeWroteAsAGuest() {
        Participant person =
                new Participant(new ParticipantId(3), "Asta Prøve", Set.of(Role.CITIZEN), Set.of(new ParticipantId(1)));
        Actor formerGuest = new Actor(Optional.of(person), AssuranceLevel.NONE, false, OptionalInt.empty(), Set.of());

        assertThat(decide(ProposalPermissions.SUPPORT, formerGuest, NOW))
                .isEqualTo(Decision.denied("crowdsourcing.denied.ownSupport"));
    }

    @Test
    void takesNoSupportAfterTheAnswer() {
        proposal.answered(AnswerKind.DECLINED, NOW);
        assertThat(decide(ProposalPermissions.SUPPORT, NEIGHBOUR, NOW))
                .isEqualTo(Decision.denied("crowdsourcing.denied.answered"));
    }

    @Test
    void takesSupportUntilTheLastMoment() {
        assertThat(decide(ProposalPermissions.SUPPORT, NEIGHBOUR, UNTIL.minusMillis(1))
                        .isAllowed())
                .isTrue();
        assertThat(decide(ProposalPermissions.SUPPORT, NEIGHBOUR, UNTIL))
                .isEqualTo(Decision.denied("crowdsourcing.denied.late"));
    }

    @Test
    void letsOfficialsAnswerWhenTheTimeForSupportIsOver() {
        assertThat(decide(ProposalPermissions.ANSWER, NEIGHBOUR, UNTIL).isAllowed())
                .isTrue();
    }

    @Test
    void letsColleaguesValueUntilItIsAnswered() {
        assertThat(decide(ProposalPermissions.VALUE, NEIGHBOUR, UNTIL)).isEqualTo(Decision.allowed());
        assertThat(decide(ProposalPermissions.VALUE, AUTHOR, NOW))
                .isEqualTo(Decision.denied("crowdsourcing.denied.ownValuation"));

        proposal.answered(AnswerKind.DECIDED, NOW);
        assertThat(decide(ProposalPermissions.VALUE, NEIGHBOUR, NOW))
                .isEqualTo(Decision.denied("crowdsourcing.denied.valued"));
    }

    private Decision decide(Action action, Actor actor, Instant at) {
        return ProposalPermissions.decide(action, actor, proposal, at);
    }

    private static Actor actor(long id) {
        return new Actor(
                Optional.of(new Participant(new ParticipantId(id), "Asta Prøve", Set.of(Role.OFFICIAL))),
                AssuranceLevel.NONE,
                false,
                OptionalInt.empty(),
                Set.of());
    }
}
