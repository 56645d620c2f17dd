// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Setting;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.settings.ChosenValue.Kind;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.security.Stub;
import dk.stigen.portal.settings.Chosen;
import dk.stigen.spi.plugin.Contribution;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PortalPermissionsTest {

    private static final PluginId RULES = new PluginId("rules");
    private static final Action VOTE = new Action("rules.vote", Audience.EVERYONE);
    private static final ActivityId BALLOT = new ActivityId(1);
    private static final ActivityId OTHER = new ActivityId(2);
    private static final Decision YES = Decision.allowed();
    private static final Decision NO = Decision.denied("portal.permission.nobody");

    private final PortalPermissions permissions = new PortalPermissions();
    private final List<ActivityId> shared = new ArrayList<>();
    private final List<AuditEvent> acts = new ArrayList<>();
    private Map<Object, Object> transaction = new HashMap<>();
    private String method = "POST";
    private int status = Status.STATUS_ACTIVE;
    private Audience audience = Audience.EVERYONE;
    private Access access = Access.ENABLED;
    private Decision ownRule = YES;
    private Runnable whileWaiting = () -> {};

    @BeforeEach
    void prepare() {
        permissions.memory = new Memory();
        permissions.transaction = Stub.of(
                TransactionSynchronizationRegistry.class, (method, arguments) -> switch (method) {
                    case "getTransactionStatus" -> status;
                    case "getResource" -> transaction.get(arguments[0]);
                    case "putResource" -> transaction.put(arguments[0], arguments[1]);
                    default -> throw new UnsupportedOperationException(method);
                });
        permissions.assisted = new AssistedActs();
        permissions.assisted.audit = acts::add;
        permissions.assisted.transaction = permissions.transaction;
        permissions.assisted.request = Stub.of(HttpServletRequest.class, (asked, arguments) -> method);
        permissions.locks = new ActivityRepository() {
            @Override
            public void share(ActivityId id) {
                shared.add(id);
                whileWaiting.run();
            }
        };
        permissions.activities = new PortalActivities() {
            @Override
            public Optional<Activity> asItStands(ActivityId id) {
                return permissions.memory.recall(id, () -> Optional.of(activity(id)));
            }
        };
        permissions.chosen = new Chosen() {
            @Override
            @SuppressWarnings("unchecked") // it is asked for audiences only
            public <T> Optional<T> in(Kind kind, Setting<T> setting, ActivityId activity) {
                return permissions.memory.recall(setting, () -> Optional.of((T) audience));
            }
        };
        permissions.plugins = new PluginRegistry() {
            @Override
            @SuppressWarnings("unchecked") // it is asked for the plugin's own rule only
            public <C extends Contribution, R> Optional<R> ask(
                    PluginId plugin, Class<C> type, String what, Function<C, R> question) {
                return Optional.of((R) ownRule);
            }
        };
    }

    @Test
    void decidesByTheRuleThatHoldsOnceTheActivityIsHeld() {
        assertThat(outsideATransaction(BALLOT)).isEqualTo(YES);
        whileWaiting = () -> audience = Audience.NOBODY;

        assertThat(decide(BALLOT)).isEqualTo(NO);
    }

    @Test
    void holdsAndAsksAnewOnceForEachActivityOfATransaction() {
        decide(BALLOT);
        whileWaiting = () -> audience = Audience.NOBODY;

        assertThat(decide(BALLOT)).isEqualTo(YES);
        assertThat(decide(OTHER)).isEqualTo(NO);
        assertThat(shared).containsExactly(BALLOT, OTHER);
    }

    @Test
    void theNextTransactionOfTheRequestHoldsTheActivityAgain() {
        decide(BALLOT);
        transaction = new HashMap<>();
        whileWaiting = () -> audience = Audience.NOBODY;

        assertThat(decide(BALLOT)).isEqualTo(NO);
        assertThat(shared).containsExactly(BALLOT, BALLOT);
    }

    @Test
    void aPageThatOnlyShowsHoldsNothing() {
        assertThat(outsideATransaction(BALLOT)).isEqualTo(YES);
        assertThat(shared).isEmpty();
    }

    @Test
    void thePreviewOfAClosedActivityShowsItsRulesAndOpensNothing() {
        access = Access.HIDDEN;
        assertThat(preview()).isEqualTo(YES);
        assertThat(decide(BALLOT)).isEqualTo(Decision.denied("portal.permission.gone"));

        permissions.memory.forget();
        access = Access.READ_ONLY;
        assertThat(preview()).isEqualTo(YES);
        assertThat(decide(BALLOT)).isEqualTo(Decision.denied("portal.permission.readOnly"));
    }

    @Test
    void whatIsOwedStaysOpenWhereOneCanOnlyRead() {
        access = Access.READ_ONLY;
        assertThat(decide(VOTE.asOwed(), BALLOT)).isEqualTo(YES);

        permissions.memory.forget();
        access = Access.HIDDEN;
        assertThat(decide(VOTE.asOwed(), BALLOT)).isEqualTo(Decision.denied("portal.permission.gone"));
    }

    @Test
    void thePreviewKnowsTheAudienceAndThePluginsOwnRule() {
        access = Access.HIDDEN;
        ownRule = Decision.denied("rules.refused");
        assertThat(preview()).isEqualTo(ownRule);

        permissions.memory.forget();
        audience = Audience.NOBODY;
        assertThat(preview()).isEqualTo(NO);
    }

    @Test
    void whatAnOfficialDoesForACitizenIsWrittenDownOnceForEachTransaction() {
        decideFor(BALLOT);
        decideFor(BALLOT);
        decideFor(OTHER);

        assertThat(acts)
                .extracting(AuditEvent::act, event -> event.subject().toString(), AuditEvent::details)
                .containsExactly(
                        tuple("portal.audit.assisted.acted", "portal/activity/1", Map.of("action", "rules.vote")),
                        tuple("portal.audit.assisted.acted", "portal/activity/2", Map.of("action", "rules.vote")));
    }

    @Test
    void whatIsReadOrRefusedOrDoneByOneselfIsNotWrittenDownAsAnActForAnother() {
        decide(BALLOT);
        method = "GET";
        decideFor(BALLOT);
        method = "POST";
        status = Status.STATUS_NO_TRANSACTION;
        decideFor(BALLOT);
        status = Status.STATUS_ACTIVE;
        ownRule = NO;
        decideFor(BALLOT);

        assertThat(acts).isEmpty();
    }

    private void decideFor(ActivityId activity) {
        Participant citizen = new Participant(new ParticipantId(40), "Karen Prøve", Set.of(Role.CITIZEN));
        Actor official = new Actor(
                Optional.of(citizen),
                AssuranceLevel.NONE,
                false,
                OptionalInt.empty(),
                Set.of(),
                Optional.of(new ParticipantId(7)),
                Optional.empty());
        permissions.decide(VOTE, official, Subject.of(activity));
    }

    private Decision preview() {
        return permissions.decideAsIfOpen(VOTE, Actor.ANONYMOUS, BALLOT);
    }

    private Decision decide(ActivityId activity) {
        return decide(VOTE, activity);
    }

    private Decision decide(Action action, ActivityId activity) {
        return permissions.decide(action, Actor.ANONYMOUS, Subject.of(activity));
    }

    private Decision outsideATransaction(ActivityId activity) {
        status = Status.STATUS_NO_TRANSACTION;
        Decision decision = decide(activity);
        status = Status.STATUS_ACTIVE;
        return decision;
    }

    private Activity activity(ActivityId id) {
        return new Activity(id, new InitiativeId(1), RULES, "Afstemning", access, Optional.empty());
    }

    /** Remembers as that of a request does. */
    private static final class Memory extends RequestMemory {

        private final Map<Object, Object> known = new HashMap<>();

        @Override
        @SuppressWarnings("unchecked") // the key holds the type of what is asked
        public <T> T recall(Object key, Supplier<T> question) {
            return (T) known.computeIfAbsent(key, asked -> question.get());
        }

        @Override
        public void forget() {
            known.clear();
        }
    }
}
