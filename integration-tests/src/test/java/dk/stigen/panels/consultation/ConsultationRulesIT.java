// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.panels.PanelsPlugin;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When a consultation takes comments and points, and what it takes to end it. */
@ArquillianTest
class ConsultationRulesIT {

    private static final Action COMMENT = new Action("panels.comment", Audience.LOGGED_IN);

    @Inject
    ConsultationRepository consultations;

    @Inject
    ConductConsultation conducting;

    @Inject
    ConsultationPermissions permissions;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    PortalClock clock;

    @Inject
    UserTransaction transaction;

    private ActivityId activity;
    private ParticipantId official;
    private LocalDate today;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.createWith("panels").addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void openAnActivity() throws Exception {
        transaction.begin();
        activity = activities.enact(PanelsPlugin.ID, "Prøver i serveren", "Høringer fra prøver");
        official = participants.enrol("consultation-rules", "Bo Prøve");
        transaction.commit();
        today = clock.now().atZone(PortalClock.ZONE).toLocalDate();
    }

    @Test
    void aTextBecomesNumberedParagraphsWhenItIsPublishedAndIsFixedThen() throws Exception {
        long number = consultation(today);

        conducting.publish(number);
        conducting.publish(number);

        assertThat(consultations.paragraphs(number))
                .extracting(Paragraph::getBody)
                .containsExactly("Et.", "To\nlinjer.");
        assertThat(consultations.paragraphs(number))
                .extracting(Paragraph::getPlace)
                .containsExactly(1, 2);
        assertThatThrownBy(() -> conducting.rewrite(number, draft(today))).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void isCommentedOnUntilItsLastDayIsOver() throws Exception {
        long open = consultation(today);
        long over = consultation(today.minusDays(1));
        conducting.publish(open);
        conducting.publish(over);

        assertThat(permissions.decide(COMMENT, firstOf(open)).isAllowed()).isTrue();
        assertThat(permissions.decide(COMMENT, firstOf(over)).isAllowed()).isFalse();
    }

    @Test
    void endsOnlyAfterItsTimeAndWithSomethingToldOfWhatWasDone() throws Exception {
        long open = consultation(today);
        long over = consultation(today.minusDays(1));
        conducting.publish(open);
        conducting.publish(over);
        conducting.tell(open, point(Optional.empty()));

        assertThatThrownBy(() -> conducting.close(open)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> conducting.close(over)).isInstanceOf(NotAllowedException.class);

        conducting.tell(over, point(Optional.of(firstOf(over))));
        conducting.close(over);

        assertThat(consultations.find(over).orElseThrow().state(clock.now())).isEqualTo(Consultation.State.CLOSED);
        assertThatThrownBy(() -> conducting.tell(over, point(Optional.empty())))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() ->
                        conducting.drop(over, consultations.points(over).get(0).getId()))
                .isInstanceOf(NotAllowedException.class);
    }

    @Test
    void aPointIsAboutAParagraphOfTheConsultation() throws Exception {
        long one = consultation(today);
        long other = consultation(today);
        conducting.publish(one);
        conducting.publish(other);

        assertThatThrownBy(() -> conducting.tell(one, point(Optional.of(firstOf(other)))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(consultations.points(one)).isEmpty();
    }

    private long consultation(LocalDate lastDay) throws Exception {
        transaction.begin();
        long number = consultations
                .add(new Consultation(activity, official, draft(lastDay), clock.now()))
                .getId();
        transaction.commit();
        return number;
    }

    private long firstOf(long consultation) {
        return consultations.paragraphs(consultation).get(0).getId();
    }

    private static ConsultationDraft draft(LocalDate lastDay) {
        return new ConsultationDraft(
                new PlainText("Fra prøverne"),
                new PlainText("Hvad nu?"),
                new PlainText("Et.\n \n\nTo\nlinjer."),
                Optional.of(lastDay));
    }

    private static PointDraft point(Optional<Long> paragraph) {
        return new PointDraft(paragraph, new PlainText("I sagde noget."), new PlainText("Vi gjorde noget."));
    }
}
