// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Cause;
import dk.stigen.persistence.initiative.Driver;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.initiative.Parties;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.initiative.InitiativeLife.Turn;
import dk.stigen.portal.notification.PortalNotifications;
import dk.stigen.portal.settings.MunicipalitySettings;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What may follow what in the life of an initiative, and what it needs for that. */
class InitiativeLifeTest {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00Z");
    private static final InitiativeId ID = new InitiativeId(7);
    private static final Participant OLE = person(1, Role.OFFICIAL);
    private static final Participant EVA = person(2, Role.OFFICIAL);

    private final InitiativeLife life = new InitiativeLife();
    private final Initiative initiative = complete();
    private boolean fourEyes;
    private boolean active = true;
    private final List<String> writtenDown = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    InitiativeLifeTest() {
        life.clock = () -> NOW;
        life.audit = new InitiativeAudit();
        life.audit.audit =
                event -> writtenDown.add(event.subject() + " " + event.details().get("status"));
        life.notifications = new PortalNotifications() {
            @Override
            public void tell(InitiativeId initiative, String key, MessageKey words, ParticipantId actor) {
                told.add(words.key());
            }
        };
        life.memory = new RequestMemory() {
            @Override
            public void forget() {}
        };
        life.settings = new MunicipalitySettings() {
            @Override
            public boolean fourEyes() {
                return fourEyes;
            }
        };
        life.initiatives = new InitiativeRepository() {
            @Override
            public Optional<Initiative> lock(InitiativeId id) {
                return id.equals(ID) ? Optional.of(initiative) : Optional.empty();
            }
        };
        life.activities = new ActivityRepository() {
            @Override
            public List<Activity> activities(Collection<InitiativeId> initiatives) {
                return active
                        ? List.of(
                                new Activity(ID, new PluginId("panels"), "Et panel", Access.ENABLED, Optional.empty()))
                        : List.of();
            }
        };
    }

    @Test
    void isPublishedClosedAndArchived() {
        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.DONE);
        assertThat(initiative.publishedAt()).contains(NOW);
        assertThat(life.close(ID, 0, "Det blev til noget.", OLE)).isEqualTo(Turn.DONE);
        assertThat(initiative.conclusion()).isEqualTo("Det blev til noget.");
        assertThat(initiative.closedAt()).contains(NOW);
        assertThat(life.archive(ID, 0, OLE)).isEqualTo(Turn.DONE);
        assertThat(life.restore(ID, 0, OLE)).isEqualTo(Turn.DONE);
        assertThat(life.reopen(ID, 0, OLE)).isEqualTo(Turn.DONE);
        assertThat(initiative.status()).isEqualTo(Status.PUBLISHED);
        assertThat(initiative.closedAt()).isEmpty();
        assertThat(writtenDown)
                .containsExactly(
                        "portal/initiative/7 PUBLISHED",
                        "portal/initiative/7 CLOSED",
                        "portal/initiative/7 ARCHIVED",
                        "portal/initiative/7 CLOSED",
                        "portal/initiative/7 PUBLISHED");
        assertThat(told).startsWith("notification.initiative.PUBLISHED", "notification.initiative.CLOSED");
    }

    @Test
    void isNotPublishedWithoutAnActivity() {
        active = false;

        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.INCOMPLETE);
        assertThat(life.askForReview(ID, 0, OLE)).isEqualTo(Turn.INCOMPLETE);
        assertThat(initiative.status()).isEqualTo(Status.DRAFT);
        assertThat(writtenDown).isEmpty();
    }

    @Test
    void isNotPublishedWithoutSayingWhy() {
        initiative.explain("Trygge skoleveje", "Kort fortalt", Cause.UNSAID, NOW);

        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.INCOMPLETE);
        assertThat(Missing.of(initiative, List.of())).containsExactly(Missing.DRIVER, Missing.ACTIVITY);
    }

    @Test
    void isPublishedByAnotherWhereTheMunicipalityWantsFourEyes() {
        fourEyes = true;
        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.FOUR_EYES);
        assertThat(life.askForReview(ID, 0, OLE)).isEqualTo(Turn.DONE);
        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.FOUR_EYES);
        assertThat(initiative.status()).isEqualTo(Status.IN_REVIEW);

        assertThat(life.publish(ID, 0, EVA)).isEqualTo(Turn.DONE);
        assertThat(initiative.status()).isEqualTo(Status.PUBLISHED);
    }

    @Test
    void isAskedForAnewAfterItWasTakenBack() {
        fourEyes = true;
        life.askForReview(ID, 0, OLE);
        assertThat(life.withdraw(ID, 0, EVA)).isEqualTo(Turn.DONE);

        assertThat(life.publish(ID, 0, EVA)).isEqualTo(Turn.FOUR_EYES);
    }

    @Test
    void doesNotTakeATurnThatDoesNotFollow() {
        assertThat(life.close(ID, 0, "For tidligt", OLE)).isEqualTo(Turn.OUT_OF_TURN);
        assertThat(life.archive(ID, 0, OLE)).isEqualTo(Turn.OUT_OF_TURN);
        assertThat(life.reopen(ID, 0, OLE)).isEqualTo(Turn.OUT_OF_TURN);
        life.publish(ID, 0, OLE);
        assertThat(life.publish(ID, 0, OLE)).isEqualTo(Turn.OUT_OF_TURN);
        assertThat(life.publish(ID, 3, OLE)).isEqualTo(Turn.OVERTAKEN);
        assertThat(life.publish(new InitiativeId(8), 0, OLE)).isEqualTo(Turn.UNKNOWN);
    }

    @Test
    void isAMatterOfOfficials() {
        assertThatThrownBy(() -> life.publish(ID, 0, person(3, Role.POLITICIAN)))
                .isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> life.close(ID, 0, "Nej", person(4, Role.CITIZEN)))
                .isInstanceOf(NotAllowedException.class);
    }

    private static Initiative complete() {
        Initiative made = new Initiative("Trygge skoleveje", Optional.of(OLE.id()), NOW);
        made.explain(
                "Trygge skoleveje",
                "Kort fortalt",
                new Cause(Optional.of(Driver.PROBLEM), "Vejene er farlige.", "", ""),
                NOW);
        made.entrust(new Parties(Optional.of(5L), Set.of(), Set.of(OLE.id())), NOW);
        return made;
    }

    private static Participant person(long id, Role role) {
        return new Participant(new ParticipantId(id), "Prøve", Set.of(role));
    }
}
