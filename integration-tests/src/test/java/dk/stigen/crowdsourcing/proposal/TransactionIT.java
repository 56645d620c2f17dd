// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.text.PlainText;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.portal.support.GiveSupport;
import dk.stigen.portal.support.SupportOutcome;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class TransactionIT {

    private static final Participant AUTHOR =
            new Participant(new ParticipantId(1_000_001), "Asta Prøve", Set.of(Role.CITIZEN));
    private static final ProposalDraft DRAFT = new ProposalDraft(
            new PlainText("Fra prøverne"), new PlainText("Dette forslag er skrevet af en prøve i serveren."));

    @Inject
    SubmitProposal submitProposal;

    @Inject
    GiveSupport support;

    @Inject
    Participants participants;

    @Inject
    Activities activities;

    @Inject
    UserTransaction transaction;

    private ActivityId activity;
    private ParticipantId supporter;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager plugin;

    @PersistenceContext(unitName = "portal")
    EntityManager portal;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void openAnActivity() throws Exception {
        transaction.begin();
        activity = activities.enact(CrowdsourcingPlugin.ID, "Prøver i serveren", "Forslag fra prøver");
        supporter = participants.enrol("transaction-supporter", "Bo Prøve");
        transaction.commit();
    }

    @Test
    void aProposalIsStoredOnceHoweverOftenItsFormIsSent() {
        UUID form = UUID.randomUUID();

        long first = submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        long second = submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void aDraftWithFaultsStoresNothing() {
        UUID form = UUID.randomUUID();
        ProposalDraft empty = new ProposalDraft(new PlainText(""), new PlainText(""));

        assertThatThrownBy(() -> submitProposal.submit(activity, empty, AUTHOR.id(), form))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(storedAs(form)).isZero();
    }

    @Test
    void aProposalIsGoneWithTheTransactionThatFails() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        transaction.rollback();

        assertThat(storedAs(form)).isZero();
    }

    @Test
    void aSupportCountsOnceAndNotAtAllAfterItIsTakenBack() {
        long proposal = submitProposal.submit(activity, DRAFT, AUTHOR.id(), UUID.randomUUID());

        assertThat(support.give(Proposal.ref(proposal), supporter)).isEqualTo(SupportOutcome.DONE);
        assertThat(support.give(Proposal.ref(proposal), supporter)).isEqualTo(SupportOutcome.UNCHANGED);
        assertThat(supportCount(proposal)).isEqualTo(1);
        assertThat(support.withdraw(Proposal.ref(proposal), supporter)).isEqualTo(SupportOutcome.DONE);
        assertThat(support.withdraw(Proposal.ref(proposal), supporter)).isEqualTo(SupportOutcome.UNCHANGED);
        assertThat(supportCount(proposal)).isZero();
    }

    @Test
    void aSupportIsGoneWithTheTransactionThatFails() throws Exception {
        long proposal = submitProposal.submit(activity, DRAFT, AUTHOR.id(), UUID.randomUUID());

        transaction.begin();
        support.give(Proposal.ref(proposal), supporter);
        transaction.rollback();

        assertThat(supportCount(proposal)).isZero();
        assertThat(support.withdraw(Proposal.ref(proposal), supporter)).isEqualTo(SupportOutcome.UNCHANGED);
    }

    @Test
    void anUnknownProposalCannotBeSupported() {
        assertThat(support.give(Proposal.ref(999_999_999_999L), supporter)).isEqualTo(SupportOutcome.UNKNOWN);
    }

    @Test
    void whatTwoUnitsWriteIsStoredTogether() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        addParticipant(form);
        transaction.commit();

        assertThat(storedAs(form)).isEqualTo(1);
        assertThat(participants(form)).isEqualTo(1);
    }

    @Test
    void whatTwoUnitsWriteIsLostTogether() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        addParticipant(form);
        transaction.rollback();

        assertThat(storedAs(form)).isZero();
        assertThat(participants(form)).isZero();
    }

    private void addParticipant(UUID subject) {
        portal.createNativeQuery("INSERT INTO participant (id, issuer, subject, display_name, assurance_level)"
                        + " VALUES (nextval('participant_seq'), 'test', ?1, 'Asta Prøve', 'NONE')")
                .setParameter(1, subject.toString())
                .executeUpdate();
    }

    private long participants(UUID subject) {
        return count(portal.createNativeQuery("SELECT count(*) FROM participant WHERE subject = ?1")
                .setParameter(1, subject.toString())
                .getSingleResult());
    }

    private long storedAs(UUID form) {
        return count(plugin.createNativeQuery(
                        "SELECT count(*) FROM crowdsourcing_proposal WHERE submission_key = CAST(?1 AS uuid)")
                .setParameter(1, form.toString())
                .getSingleResult());
    }

    private long supportCount(long proposal) {
        assertThat(count(portal.createNativeQuery("SELECT coalesce(sum(supports), 0) FROM supported"
                                + " WHERE plugin_id = 'crowdsourcing' AND type = 'proposal' AND number = ?1")
                        .setParameter(1, proposal)
                        .getSingleResult()))
                .as("the portal's count")
                .isEqualTo(countAtTheProposal(proposal));
        return countAtTheProposal(proposal);
    }

    private long countAtTheProposal(long proposal) {
        return count(plugin.createNativeQuery("SELECT support_count FROM crowdsourcing_proposal WHERE id = ?1")
                .setParameter(1, proposal)
                .getSingleResult());
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }
}
