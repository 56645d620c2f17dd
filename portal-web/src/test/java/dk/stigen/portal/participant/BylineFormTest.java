// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.activity.NameRule;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.persistence.participant.Naming;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BylineFormTest {

    private static final long ACTIVITY = 3;

    private final BylineForm form = new BylineForm();

    private BylineForm.Line line(NameRule rule, String displayName, boolean real) {
        form.participants = new PortalParticipants() {
            @Override
            public Optional<Participant> current() {
                return Optional.of(new Participant(new ParticipantId(1), displayName, Set.of()));
            }

            @Override
            public Optional<Acting> acting() {
                return Optional.empty();
            }
        };
        form.bylines = new BylineRepository() {
            @Override
            public Optional<Naming> naming(ActivityId activity, ParticipantId person) {
                return Optional.of(new Naming(rule, displayName, "Freja Bang", real));
            }
        };
        return form.in(ACTIVITY);
    }

    private Optional<Boolean> chosen() {
        return form.chosen(new ActivityId(ACTIVITY));
    }

    @Test
    void letsTheAuthorChooseBetweenTwoNames() {
        BylineForm.Line line = line(NameRule.CHOICE, "Havnefruen", false);

        assertThat(line.isFree()).isTrue();
        assertThat(line.getChoices().keySet()).containsExactly("Havnefruen", "Freja Bang");
        assertThat(line.getChoice()).isEqualTo("display");
        assertThat(chosen()).isEmpty();

        line.setChoice("real");
        assertThat(chosen()).contains(true);
    }

    @Test
    void asksNobodyWhoHasOneNameAlone() {
        assertThat(line(NameRule.CHOICE, "Freja Bang", false).isFree()).isFalse();
    }

    @Test
    void takesNoChoiceWhereTheActivityHasNone() {
        BylineForm.Line line = line(NameRule.REAL_NAME, "Havnefruen", true);
        line.setChoice("display");

        assertThat(line.isFree()).isFalse();
        assertThat(chosen()).isEmpty();
    }

    @Test
    void beginsWithWhatWasChosenBefore() {
        assertThat(line(NameRule.CHOICE, "Havnefruen", true).getChoice()).isEqualTo("real");
    }
}
