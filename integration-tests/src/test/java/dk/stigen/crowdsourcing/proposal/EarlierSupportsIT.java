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
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The supports that the plugin kept before the portal did are handed over once, as they stood. */
@ArquillianTest
class EarlierSupportsIT {

    private static final ProposalDraft DRAFT = new ProposalDraft(
            new PlainText("Fra prøverne"), new PlainText("Dette forslag er skrevet af en prøve i serveren."));
    private static final String GIVEN = "2025-03-04T09:30:00Z";
    private static final long NOBODY_ANY_MORE = 999_999_999L;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    SubmitProposal submitProposal;

    @Inject
    EarlierSupports earlier;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager plugin;

    @Deployment
    static WebArchive portal() {
        return PortalArchive.create().addClasses(PortalArchive.class, EverythingAllowed.class);
    }

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
    }

    @AfterEach
    void leaveNothingToOthers() throws Exception {
        transaction.rollback();
    }

    @Test
    void areHandedOverAsTheyStoodAndCounted() throws Exception {
        ActivityId activity = activities.enact(CrowdsourcingPlugin.ID, "Prøver i serveren", "Opbakning fra før");
        ParticipantId author = participants.enrol("earlier-author", "Asta Prøve");
        ParticipantId supporter = participants.enrol("earlier-supporter", "Bo Prøve");
        ParticipantId neighbour = participants.enrol("earlier-neighbour", "Eva Prøve");
        long supported = submitProposal.submit(activity, DRAFT, author, UUID.randomUUID());
        long other = submitProposal.submit(activity, DRAFT, author, UUID.randomUUID());
        for (long person : new long[] {supporter.value(), neighbour.value(), NOBODY_ANY_MORE}) {
            run("INSERT INTO crowdsourcing_support VALUES (%d, %d, '%s')".formatted(supported, person, GIVEN));
        }
        run("UPDATE crowdsourcing_proposal SET support_count = 3 WHERE id = " + supported);

        handOver();
        handOver();

        assertThat(number("SELECT count(*) FROM support WHERE plugin_id = 'crowdsourcing' AND type = 'proposal'"
                        + " AND since = '" + GIVEN + "' AND number = " + supported))
                .isEqualTo(2);
        assertThat(number("SELECT supports FROM supported WHERE plugin_id = 'crowdsourcing' AND number = " + supported))
                .isEqualTo(2);
        assertThat(number("SELECT support_count FROM crowdsourcing_proposal WHERE id = " + supported))
                .as("whoever is no participant any more is not counted")
                .isEqualTo(2);
        assertThat(number("SELECT support_count FROM crowdsourcing_proposal WHERE id = " + other))
                .isZero();
        assertThat(number("SELECT count(*) FROM crowdsourcing_support"))
                .as("the plugin keeps none of it")
                .isZero();
    }

    private void handOver() {
        while (earlier.giveSome()) {
            // there may be more
        }
    }

    private void run(String statement) {
        plugin.createNativeQuery(statement).executeUpdate();
    }

    private long number(String query) {
        return ((Number) plugin.createNativeQuery(query).getSingleResult()).longValue();
    }
}
