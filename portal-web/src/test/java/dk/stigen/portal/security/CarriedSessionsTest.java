// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.servlet.api.SessionPersistenceManager;
import io.undertow.servlet.api.SessionPersistenceManager.PersistentSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CarriedSessionsTest {

    private static final String WAR = "portal.war";
    private static final Date LATER = new Date(Long.MAX_VALUE);

    private final Server server = new Server();

    @Test
    void bringsASessionBackWithWhatItHeld() {
        deploy().persistSessions(WAR, Map.of("s1", session(Map.of("token", "secret"))));

        assertThat(returning(deploy(), "s1")).containsExactly(Map.entry("token", "secret"));
    }

    @Test
    void carriesASessionOverTwoRedeploymentsWhoseOwnerDidNotComeBy() {
        deploy().persistSessions(WAR, Map.of("s1", session(Map.of("token", "secret"))));
        CarriedSessions between = deploy();
        between.loadSessionAttributes(WAR, getClass().getClassLoader());
        between.persistSessions(WAR, Map.of());

        assertThat(returning(deploy(), "s1")).containsEntry("token", "secret");
    }

    @Test
    void doesNotBringASessionBackThatEndedHere() {
        deploy().persistSessions(WAR, Map.of("s1", session(Map.of("token", "secret"))));
        CarriedSessions between = deploy();
        returning(between, "s1");
        between.persistSessions(WAR, Map.of());

        assertThat(deploy().loadSessionAttributes(WAR, getClass().getClassLoader()))
                .isEmpty();
    }

    @Test
    void leavesOutWhatBelongedToAPluginThatIsGone() {
        deploy().persistSessions(WAR, Map.of("s1", session(Map.of("token", "secret", "bean", new OfAPlugin()))));

        Map<String, PersistentSession> sessions = deploy().loadSessionAttributes(WAR, new WithoutPlugin());

        assertThat(sessions.get("s1").getSessionData()).containsOnlyKeys("token");
    }

    @Test
    void leavesOutWhatCannotBeKept() {
        deploy().persistSessions(WAR, Map.of("s1", session(Map.of("token", "secret", "thread", new Thread()))));

        assertThat(returning(deploy(), "s1")).containsOnlyKeys("token");
    }

    @Test
    void forgetsAWaitingSessionWhoseLoginEnded() {
        deploy().persistSessions(
                        WAR,
                        Map.of("s1", session(Map.of("login", "here")), "s2", session(Map.of("login", "elsewhere"))));
        CarriedSessions sessions = deploy();
        Map<String, PersistentSession> carried =
                sessions.loadSessionAttributes(WAR, getClass().getClassLoader());

        sessions.drop("login", "here");

        assertThat(carried.get("s1").getSessionData()).isEmpty();
        assertThat(carried.get("s2").getSessionData()).containsEntry("login", "elsewhere");
    }

    private CarriedSessions deploy() {
        return new CarriedSessions(server, UnaryOperator.identity());
    }

    private Map<String, Object> returning(CarriedSessions sessions, String id) {
        return sessions.loadSessionAttributes(WAR, getClass().getClassLoader())
                .get(id)
                .getSessionData();
    }

    private static PersistentSession session(Map<String, Object> attributes) {
        return new PersistentSession(LATER, attributes);
    }

    /** Keeps sessions as the server does, from one redeployment to the next. */
    private static final class Server implements SessionPersistenceManager {
        private Map<String, PersistentSession> kept = Map.of();

        @Override
        public void persistSessions(String deployment, Map<String, PersistentSession> sessions) {
            kept = new HashMap<>(sessions);
        }

        @Override
        public Map<String, PersistentSession> loadSessionAttributes(String deployment, ClassLoader loader) {
            return kept;
        }

        @Override
        public void clear(String deployment) {
            kept = Map.of();
        }
    }

    private static final class OfAPlugin implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    /** The portal's classes without the plugin's, and another class of the same name in its place. */
    private static final class WithoutPlugin extends ClassLoader {

        WithoutPlugin() {
            super(CarriedSessionsTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.equals(OfAPlugin.class.getName())) {
                return super.loadClass(name, resolve);
            }
            try (InputStream bytes = CarriedSessionsTest.class.getResourceAsStream("CarriedSessionsTest.class")) {
                byte[] other = bytes.readAllBytes();
                // as if the JAR were cut off
                return defineClass(name, other, 0, other.length / 2);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
