// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.figure.ProposalStatistics;
import dk.stigen.crowdsourcing.privacy.CrowdsourcingPersonalData;
import dk.stigen.portal.support.GiveSupport;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.statistics.Selection;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the database keeps true of proposals: counts, promises, and what is left of somebody who was erased. */
@ArquillianTest
class ProposalRulesIT {

    private static final ProposalDraft DRAFT = new ProposalDraft(
            new PlainText("Fra prøverne"), new PlainText("Dette forslag er skrevet af en prøve i serveren."));

    @Inject
    Activities activities;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    GiveSupport support;

    @Inject
    Participants participants;

    @Inject
    ProposalPlacement placement;

    @Inject
    ExpireProposals expireProposals;

    @Inject
    CrowdsourcingPersonalData personalData;

    @Inject
    ProposalStatistics statistics;

    @Inject
    ProposalHighlights highlights;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager plugin;

    private final List<Long> made = new ArrayList<>();
    private ActivityId activity;
    private ParticipantId author;
    private ParticipantId supporter;
    private ParticipantId neighbour;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void openAnActivity() throws Exception {
        transaction.begin();
        activity = activities.enact(CrowdsourcingPlugin.ID, "Prøver i serveren", "Regler for forslag");
        author = participants.enrol("rules-author", "Asta Prøve");
        supporter = participants.enrol("rules-supporter", "Bo Prøve");
        neighbour = participants.enrol("rules-neighbour", "Eva Prøve");
        transaction.commit();
    }

    @AfterEach
    void leaveNothingToOthers() {
        for (Long proposal : made) {
            change("DELETE FROM support WHERE plugin_id = 'crowdsourcing' AND number = " + proposal);
            change("DELETE FROM supported WHERE plugin_id = 'crowdsourcing' AND number = " + proposal);
            change("DELETE FROM crowdsourcing_proposal WHERE id = " + proposal);
        }
    }

    @Test
    void aProposalFromBeforeThereWereActivitiesGetsOneAndStaysCounted() {
        long proposal = submit();
        change("UPDATE crowdsourcing_proposal SET activity_id = NULL WHERE id = " + proposal);
        long open = highlights.openProposals();

        placement.placeEarlier();
        placement.placeEarlier();

        assertThat(number("SELECT activity_id FROM crowdsourcing_proposal WHERE id = " + proposal))
                .isPositive()
                .isNotEqualTo(activity.value());
        assertThat(highlights.openProposals()).isEqualTo(open + 1);
    }

    @Test
    void aGoalOnceReachedObligesEvenIfSupportIsTakenBack() {
        long proposal = submit();
        change("UPDATE crowdsourcing_proposal SET support_goal = 2 WHERE id = " + proposal);

        support.give(Proposal.ref(proposal), supporter);
        assertThat(due(proposal)).isZero();
        support.give(Proposal.ref(proposal), neighbour);
        assertThat(due(proposal)).isEqualTo(1);
        support.withdraw(Proposal.ref(proposal), neighbour);

        assertThat(due(proposal)).isEqualTo(1);
        assertThat(number(
                        "SELECT count(*) FROM answer_duty WHERE plugin_id = 'crowdsourcing' AND number = " + proposal))
                .as("the clock runs from the support that reached it")
                .isEqualTo(1);
        assertThat(supportCount(proposal)).isEqualTo(1);
    }

    @Test
    void aProposalWhoseTimeIsOverIsNoLongerAmongTheOpenOnes() {
        long proposal = submit();
        long open = highlights.openProposals();
        change("UPDATE crowdsourcing_proposal SET support_until = now() - interval '1 second' WHERE id = " + proposal);

        expireProposals.expire();
        expireProposals.expire();

        assertThat(highlights.openProposals()).isEqualTo(open - 1);
    }

    @Test
    void aCountThatIsKeptBackIsInNoOrder() {
        long proposal = submit();
        change("UPDATE crowdsourcing_proposal SET count_shown = false WHERE id = " + proposal);

        support.give(Proposal.ref(proposal), supporter);

        assertThat(number("SELECT shown_count FROM crowdsourcing_proposal WHERE id = " + proposal))
                .isZero();
        change("UPDATE crowdsourcing_proposal SET expired = true WHERE id = " + proposal);
        assertThat(number("SELECT shown_count FROM crowdsourcing_proposal WHERE id = " + proposal))
                .isEqualTo(1);
    }

    @Test
    void anErasureLeavesCountsRightAndNothingToExport() throws Exception {
        long own = submit();
        long other = submit();
        support.give(Proposal.ref(other), supporter);
        support.give(Proposal.ref(other), author);

        int supports = support.forget(author);
        ErasureReport report = personalData.erase(author, ErasureReason.REQUESTED);

        assertThat(supports).isEqualTo(1);
        assertThat(support.forget(author)).isZero();
        assertThat(report.anonymised()).isEqualTo(2);
        assertThat(supportCount(other)).isEqualTo(1);
        List<String> left = new ArrayList<>();
        personalData.export(author, (category, fields) -> left.add(category));
        assertThat(left).isEmpty();
        assertThat(number("SELECT count(*) FROM crowdsourcing_proposal WHERE id = " + own + " AND author_id IS NULL"))
                .isEqualTo(1);
        assertThat(personalData.erase(author, ErasureReason.REQUESTED)).isEqualTo(new ErasureReport(0, 0, List.of()));
    }

    @Test
    void figuresAreThoseOfTheActivityAndThePeriod() {
        long proposal = submit();
        submit();
        support.give(Proposal.ref(proposal), supporter);
        Instant now = Instant.now();
        Selection today = new Selection(Optional.of(activity), now.minusSeconds(600), now.plusSeconds(600));
        Selection before = new Selection(Optional.of(activity), now.minusSeconds(1200), now.minusSeconds(600));

        assertThat(figure("crowdsourcing.proposals", today)).isEqualTo(2);
        assertThat(figure("crowdsourcing.proposers", today)).isEqualTo(1);
        assertThat(figure("crowdsourcing.supports", today)).isEqualTo(1);
        assertThat(figure("crowdsourcing.supporters", today)).isEqualTo(1);
        assertThat(figure("crowdsourcing.answeredInTime", today)).isZero();
        assertThat(figure("crowdsourcing.proposals", before)).isZero();
    }

    private long figure(String key, Selection selection) {
        return statistics.statistics().stream()
                .filter(statistic -> statistic.key().equals(key))
                .mapToLong(statistic -> statistics.measure(statistic, selection))
                .sum();
    }

    private long submit() {
        long proposal = submitProposal.submit(activity, DRAFT, author, UUID.randomUUID());
        made.add(proposal);
        return proposal;
    }

    private long supportCount(long proposal) {
        return number("SELECT support_count FROM crowdsourcing_proposal WHERE id = " + proposal);
    }

    private long due(long proposal) {
        return number(
                "SELECT count(*) FROM crowdsourcing_proposal WHERE answer_due > now() AND goal_reached_at IS NOT NULL"
                        + " AND id = " + proposal);
    }

    private long number(String query) {
        return ((Number) plugin.createNativeQuery(query).getSingleResult()).longValue();
    }

    private void change(String statement) {
        try {
            transaction.begin();
            plugin.createNativeQuery(statement).executeUpdate();
            transaction.commit();
        } catch (Exception e) {
            throw new IllegalStateException(statement, e);
        }
    }
}
