// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import io.undertow.servlet.api.SessionPersistenceManager;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/**
 * Carries sessions over a redeployment, so that whoever is logged in when a plugin is installed stays so and can send a form begun
 * before.
 *
 * <p>The server keeps the sessions in memory; it alone would lose all of them when one holds an object of a plugin that is gone, and
 * those whose owners did not come by between two redeployments. So it is given plain bytes, an attribute that cannot be read any more
 * is left out, and a session waits for its owner for as long as it would have lived.
 */
final class CarriedSessions implements SessionPersistenceManager {

    static final String ATTRIBUTE = CarriedSessions.class.getName();
    private static final Logger log = System.getLogger(CarriedSessions.class.getName());

    private final SessionPersistenceManager server;
    private final UnaryOperator<Object> revive;
    private final Map<String, PersistentSession> waiting = new ConcurrentHashMap<>();

    /** @param revive what an attribute needs after it was read again */
    CarriedSessions(SessionPersistenceManager server, UnaryOperator<Object> revive) {
        this.server = server;
        this.revive = revive;
    }

    @Override
    public void persistSessions(String deployment, Map<String, PersistentSession> sessions) {
        Map<String, PersistentSession> all = new HashMap<>(waiting);
        sessions.forEach((id, session) ->
                all.put(id, new PersistentSession(session.getExpiration(), packed(session.getSessionData()))));
        server.persistSessions(deployment, all);
    }

    @Override
    public Map<String, PersistentSession> loadSessionAttributes(String deployment, ClassLoader loader) {
        Map<String, PersistentSession> carried = server.loadSessionAttributes(deployment, loader);
        if (carried == null) {
            return Map.of();
        }
        waiting.putAll(carried);
        Map<String, PersistentSession> sessions = new HashMap<>();
        carried.forEach((id, session) -> sessions.put(id, new Returning(id, session, loader)));
        return sessions;
    }

    @Override
    public void clear(String deployment) {
        waiting.clear();
        server.clear(deployment);
    }

    /** Drops the session whose attribute has the given value, if it still waits for its owner. */
    void drop(String attribute, String value) {
        waiting.values()
                .removeIf(session -> session.getSessionData().get(attribute) instanceof byte[] packed
                        && unpacked(attribute, packed, CarriedSessions.class.getClassLoader())
                                .filter(value::equals)
                                .isPresent());
    }

    private static Map<String, Object> packed(Map<String, Object> attributes) {
        Map<String, Object> packed = new HashMap<>();
        attributes.forEach((name, value) -> {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream objects = new ObjectOutputStream(bytes)) {
                objects.writeObject(value);
                objects.flush();
                packed.put(name, bytes.toByteArray());
            } catch (IOException | RuntimeException e) {
                log.log(Level.WARNING, "A session goes on without " + name + ", which cannot be kept.", e);
            }
        });
        return packed;
    }

    private static Optional<Object> unpacked(String name, byte[] packed, ClassLoader loader) {
        try (ObjectInputStream objects = new Reader(new ByteArrayInputStream(packed), loader)) {
            return Optional.ofNullable(objects.readObject());
        } catch (IOException | ClassNotFoundException | RuntimeException | LinkageError e) {
            // most often an object of a plugin that was removed or changed
            log.log(Level.INFO, "A session goes on without {0}: {1}", name, e);
            return Optional.empty();
        }
    }

    /** A session whose owner may come back; its attributes are made again at that moment. */
    private final class Returning extends PersistentSession {
        private final String id;
        private final ClassLoader loader;

        Returning(String id, PersistentSession carried, ClassLoader loader) {
            super(carried.getExpiration(), carried.getSessionData());
            this.id = id;
            this.loader = loader;
        }

        @Override
        public Map<String, Object> getSessionData() {
            Map<String, Object> attributes = new HashMap<>();
            if (waiting.remove(id) != null) {
                super.getSessionData().forEach((name, value) -> {
                    if (value instanceof byte[] packed) {
                        unpacked(name, packed, loader).ifPresent(object -> attributes.put(name, revive.apply(object)));
                    }
                });
            }
            return attributes;
        }
    }

    private static final class Reader extends ObjectInputStream {
        private final ClassLoader loader;

        Reader(InputStream bytes, ClassLoader loader) throws IOException {
            super(bytes);
            this.loader = loader;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}
