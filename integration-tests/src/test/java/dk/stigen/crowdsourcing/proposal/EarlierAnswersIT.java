// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the plugin kept of answers before the portal did is handed over once, as it stood. */
@ArquillianTest
class EarlierAnswersIT {

    private static final ProposalDraft DRAFT = new ProposalDraft(
            new PlainText("Fra prøverne"), new PlainText("Dette forslag er skrevet af en prøve i serveren."));
    private static final Instant THEN = Instant.parse("2025-03-04T09:30:00Z");
    private static final LocalDate DAY = LocalDate.of(2030, 5, 6);

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    EarlierAnswers earlier;

    @Inject
    OfficialAnswers answers;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager plugin;

    @PersistenceContext(unitName = "portal")
    EntityManager portal;

    private ActivityId activity;
    private ParticipantId official;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void openAnActivity() throws Exception {
        transaction.begin();
        activity = activities.enact(CrowdsourcingPlugin.ID, "Prøver i serveren", "Svar fra før");
        official = participants.enrol("earlier-answers", "Oda Prøve");
        transaction.commit();
    }

    @Test
    void isHandedOverAsItStoodAndOnce() {
        long answered = submit();
        long waiting = submit();
        long erased = submit();
        long owed = submit();
        keep(answered, "DECLINED", "NULL", String.valueOf(official.value()));
        keep(waiting, "NEEDS_TIME", "'" + DAY + "'", String.valueOf(official.value()));
        keep(erased, "DECIDED", "NULL", "NULL");
        change("UPDATE crowdsourcing_proposal SET answer_due = '2030-01-01T00:00:00Z' WHERE id = " + owed);
        change("INSERT INTO crowdsourcing_owed VALUES (" + owed + ")");

        handOver();
        long duties = duties(answered, waiting, erased, owed);
        handOver();

        assertThat(answers.of(Proposal.ref(answered)))
                .contains(new OfficialAnswer(
                        Proposal.ref(answered),
                        AnswerKind.DECLINED,
                        "Svaret fra før.",
                        "Teknik og Miljø",
                        Optional.empty(),
                        Optional.of(official),
                        THEN));
        assertThat(answers.of(Proposal.ref(waiting)))
                .hasValueSatisfying(answer -> assertThat(answer.until()).contains(DAY));
        assertThat(answers.of(Proposal.ref(erased)))
                .hasValueSatisfying(answer -> assertThat(answer.by()).isEqualTo("Teknik og Miljø"));
        assertThat(answers.of(Proposal.ref(owed))).isEmpty();
        assertThat(due(owed)).isEqualTo(Instant.parse("2030-01-01T00:00:00Z"));
        assertThat(due(waiting)).as("the end of the day").isEqualTo(Instant.parse("2030-05-06T22:00:00Z"));
        assertThat(duties).isEqualTo(4);
        assertThat(duties(answered, waiting, erased, owed))
                .as("nothing is there twice")
                .isEqualTo(4);
        assertThat(
                        number(
                                "SELECT (SELECT count(*) FROM crowdsourcing_answer) + (SELECT count(*) FROM crowdsourcing_owed)"))
                .as("the plugin keeps none of it")
                .isZero();
    }

    private void handOver() {
        while (earlier.giveSome()) {
            // there may be more
        }
    }

    private long submit() {
        return submitProposal.submit(activity, DRAFT, official, UUID.randomUUID());
    }

    /** Puts an answer where the plugin kept it. */
    private void keep(long proposal, String kind, String until, String by) {
        change(
                "INSERT INTO crowdsourcing_answer (proposal_id, version, kind, body, department, until_date, answered_by, answered_at)"
                        + " VALUES (%d, 0, '%s', 'Svaret fra før.', 'Teknik og Miljø', %s, %s, '%s')"
                                .formatted(proposal, kind, until, by, THEN));
    }

    private long duties(long... proposals) {
        long found = 0;
        for (long proposal : proposals) {
            found += ((Number) portal.createNativeQuery(
                                    "SELECT count(*) FROM answer_duty WHERE plugin_id = 'crowdsourcing'"
                                            + " AND type = 'proposal' AND number = " + proposal)
                            .getSingleResult())
                    .longValue();
        }
        return found;
    }

    private Instant due(long proposal) {
        return Instant.ofEpochSecond(
                ((Number) portal.createNativeQuery("SELECT CAST(extract(epoch FROM due_at) AS bigint) FROM answer_duty"
                                        + " WHERE plugin_id = 'crowdsourcing' AND type = 'proposal' AND number = "
                                        + proposal)
                                .getSingleResult())
                        .longValue());
    }

    private long number(String sql) {
        return ((Number) plugin.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private void change(String sql) {
        try {
            transaction.begin();
            plugin.createNativeQuery(sql).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
