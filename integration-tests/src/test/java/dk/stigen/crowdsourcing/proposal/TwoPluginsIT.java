// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.text.PlainText;
import dk.stigen.container.EverythingAllowed;
import dk.stigen.container.PortalArchive;
import dk.stigen.container.second.SecondPlugin;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two plugins, each with tables and a unit of its own, in one transaction. */
@ArquillianTest
class TwoPluginsIT {

    private static final Participant AUTHOR =
            new Participant(new ParticipantId(1_000_001), "Asta Prøve", Set.of(Role.CITIZEN));
    private static final ProposalDraft DRAFT = new ProposalDraft(
            new PlainText("Fra to plugins"), new PlainText("Dette forslag hører sammen med en note et andet sted."));
    private static final String TOO_LONG = "This note is longer than its column.";

    @Inject
    SubmitProposal submitProposal;

    @Inject
    SecondPlugin notes;

    @Inject
    Activities activities;

    @Inject
    UserTransaction transaction;

    private ActivityId activity;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager proposals;

    @Deployment
    static WebArchive portal() {
        JavaArchive second = ShrinkWrap.create(JavaArchive.class, "ladder-second.jar")
                .addPackage(SecondPlugin.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(
                        new StringAsset("id=second\nname=Second\nversion=1\napiLevel=1\nstep=panels\n"),
                        "ladder-plugin.properties")
                .addAsManifestResource("second/persistence.xml", "persistence.xml")
                .addAsResource("second/notes.sql", "db/migration/second/V1__notes.sql");
        return PortalArchive.create()
                .addClasses(PortalArchive.class, EverythingAllowed.class)
                .addAsLibrary(second);
    }

    @BeforeEach
    void openAnActivity() throws Exception {
        transaction.begin();
        activity = activities.enact(CrowdsourcingPlugin.ID, "Prøver i serveren", "Forslag fra prøver");
        transaction.commit();
    }

    @Test
    void whatBothWriteIsStoredTogether() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        notes.keep(form.toString(), "short");
        transaction.commit();

        assertThat(isProposed(form)).isTrue();
        assertThat(notes.has(form.toString())).isTrue();
    }

    @Test
    void whatBothWriteIsLostTogether() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        notes.keep(form.toString(), "short");
        transaction.rollback();

        assertThat(isProposed(form)).isFalse();
        assertThat(notes.has(form.toString())).isFalse();
    }

    @Test
    void whatTheDatabaseRefusesOfOneIsLostOfTheOtherToo() throws Exception {
        UUID form = UUID.randomUUID();

        transaction.begin();
        submitProposal.submit(activity, DRAFT, AUTHOR.id(), form);
        notes.keep(form.toString(), TOO_LONG);
        assertThatThrownBy(transaction::commit).isNotNull();

        assertThat(isProposed(form)).isFalse();
        assertThat(notes.has(form.toString())).isFalse();
    }

    private boolean isProposed(UUID form) {
        Object count = proposals
                .createNativeQuery(
                        "SELECT count(*) FROM crowdsourcing_proposal WHERE submission_key = CAST(?1 AS uuid)")
                .setParameter(1, form.toString())
                .getSingleResult();
        return ((Number) count).longValue() == 1;
    }
}
