// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.plugin;

import static java.util.Objects.requireNonNull;

import java.lang.reflect.RecordComponent;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.apiguardian.api.API;

/**
 * What is wrong with a plugin, found by {@code stigen plugin check} before it is installed or by the portal when it runs.
 *
 * <p>Each says what is wrong and what to do about it, in Danish and English.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public sealed interface PluginProblem {

    /** How bad a problem is. */
    enum Severity {
        /** The plugin is not installed or not offered. */
        REFUSES,
        /** The plugin is offered, but somebody should look at it. */
        WARNS
    }

    /** Returns how bad it is. */
    default Severity severity() {
        return Severity.REFUSES;
    }

    /** Returns one sentence that says what is wrong, without a full stop. */
    default String message(Locale locale) {
        return text("", locale);
    }

    /** Returns one or two sentences that say what to do about it. */
    default String remedy(Locale locale) {
        return text(".remedy", locale);
    }

    /** Returns lines for whoever wrote the plugin, in no language of people, as where a call stands; mostly empty. */
    default String detail() {
        return "";
    }

    private String text(String part, Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("dk.stigen.spi.plugin.problems", locale, PluginProblem.class.getClassLoader());
        Object[] values = Stream.of(getClass().getRecordComponents())
                .map(this::value)
                .map(Object::toString)
                .toArray();
        return new MessageFormat(bundle.getString(getClass().getSimpleName() + part), locale).format(values);
    }

    private Object value(RecordComponent component) {
        try {
            return component.getAccessor().invoke(this);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A problem's records are public.", e);
        }
    }

    /**
     * The file is no JAR that can be read.
     *
     * @param file the JAR
     * @param reason what reading it ended with
     */
    record UnreadableJar(String file, String reason) implements PluginProblem {

        /** Refuses null. */
        public UnreadableJar {
            requireNonNull(file);
            requireNonNull(reason);
        }
    }

    /**
     * An entry of the JAR points outside it.
     *
     * @param entry the name of the entry
     */
    record UnsafeEntry(String entry) implements PluginProblem {

        /** Refuses null. */
        public UnsafeEntry {
            requireNonNull(entry);
        }
    }

    /**
     * The JAR has no descriptor.
     *
     * @param file the JAR
     */
    record MissingDescriptor(String file) implements PluginProblem {

        /** Refuses null. */
        public MissingDescriptor {
            requireNonNull(file);
        }
    }

    /**
     * The descriptor lacks something or has a value of the wrong form.
     *
     * @param file the JAR
     * @param reason what is wrong with it
     */
    record InvalidDescriptor(String file, String reason) implements PluginProblem {

        /** Refuses null. */
        public InvalidDescriptor {
            requireNonNull(file);
            requireNonNull(reason);
        }
    }

    /**
     * Another JAR has the same id.
     *
     * @param id the id
     * @param file the JAR that has it too
     */
    record DuplicateId(String id, String file) implements PluginProblem {

        /** Refuses null. */
        public DuplicateId {
            requireNonNull(id);
            requireNonNull(file);
        }
    }

    /**
     * The plugin is written for another level of the API.
     *
     * @param wanted the level the plugin is written for
     * @param offered the level this portal has
     */
    record IncompatibleApi(int wanted, int offered) implements PluginProblem {}

    /**
     * A name belongs to the portal or to another plugin.
     *
     * @param what what kind of name it is
     * @param name the name
     * @param expected the form it must have
     */
    record ForeignNamespace(String what, String name, String expected) implements PluginProblem {

        /** Refuses null. */
        public ForeignNamespace {
            requireNonNull(what);
            requireNonNull(name);
            requireNonNull(expected);
        }
    }

    /**
     * Something would hold for the whole portal, on others' pages too and outside the guard.
     *
     * @param hook what it is: an annotation, an element of a configuration file or a service
     * @param where the class or file in which it stands
     */
    record PortalHook(String hook, String where) implements PluginProblem {

        /** Refuses null. */
        public PortalHook {
            requireNonNull(hook);
            requireNonNull(where);
        }
    }

    /**
     * A file stands at the same path elsewhere.
     *
     * @param path the path within the JAR
     * @param owner who has it already
     */
    record DuplicateResource(String path, String owner) implements PluginProblem {

        /** Refuses null. */
        public DuplicateResource {
            requireNonNull(path);
            requireNonNull(owner);
        }
    }

    /**
     * The JAR brings a library that the portal provides.
     *
     * @param library its package or file
     */
    record BundledLibrary(String library) implements PluginProblem {

        /** Refuses null. */
        public BundledLibrary {
            requireNonNull(library);
        }
    }

    /**
     * A class refers to something that the published API does not have.
     *
     * @param from the class that refers
     * @param to what it refers to
     */
    record UnresolvedReference(String from, String to) implements PluginProblem {

        /** Refuses null. */
        public UnresolvedReference {
            requireNonNull(from);
            requireNonNull(to);
        }
    }

    /**
     * A class is compiled for a newer Java than the portal runs on.
     *
     * @param type the class
     * @param version the Java version it is compiled for
     */
    record ClassTooNew(String type, int version) implements PluginProblem {

        /** Refuses null. */
        public ClassTooNew {
            requireNonNull(type);
        }
    }

    /**
     * A migration touches what is not the plugin's.
     *
     * @param file the migration
     * @param table what it touches
     */
    record ForeignTable(String file, String table) implements PluginProblem {

        /** Refuses null. */
        public ForeignTable {
            requireNonNull(file);
            requireNonNull(table);
        }
    }

    /** The plugin stores something, but says nothing of personal data. */
    record MissingPrivacy() implements PluginProblem {}

    /**
     * A bundle of texts is missing, so that keys are shown instead.
     *
     * @param bundle the file
     */
    record MissingBundle(String bundle) implements PluginProblem {

        /** Refuses null. */
        public MissingBundle {
            requireNonNull(bundle);
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /**
     * A text is missing in one language.
     *
     * @param key the key
     * @param bundle the bundle that lacks it
     */
    record MissingText(String key, String bundle) implements PluginProblem {

        /** Refuses null. */
        public MissingText {
            requireNonNull(key);
            requireNonNull(bundle);
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /**
     * The JAR is not the one that the checksum beside it was made of.
     *
     * @param file the JAR
     * @param expected the sum beside it
     */
    record BadChecksum(String file, String expected) implements PluginProblem {

        /** Refuses null. */
        public BadChecksum {
            requireNonNull(file);
            requireNonNull(expected);
        }
    }

    /**
     * The JAR is not signed as it must be.
     *
     * @param file the JAR
     * @param reason what is wrong with it
     */
    record BadSignature(String file, String reason) implements PluginProblem {

        /** Refuses null. */
        public BadSignature {
            requireNonNull(file);
            requireNonNull(reason);
        }
    }

    /**
     * The server does not deploy the portal with it.
     *
     * @param reason the server's words
     */
    record NotDeployed(String reason) implements PluginProblem {

        /** Refuses null. */
        public NotDeployed {
            requireNonNull(reason);
        }
    }

    /**
     * No bean of the plugin says it has the descriptor's id.
     *
     * @param id the id that was looked for
     */
    record NoPluginBean(String id) implements PluginProblem {

        /** Refuses null. */
        public NoPluginBean {
            requireNonNull(id);
        }
    }

    /**
     * A migration failed; it was rolled back.
     *
     * @param migration the migration
     * @param reason the database's words
     */
    record MigrationFailed(String migration, String reason) implements PluginProblem {

        /** Refuses null. */
        public MigrationFailed {
            requireNonNull(migration);
            requireNonNull(reason);
        }
    }

    /**
     * A migration that has run is no longer the same.
     *
     * @param reason which one, in Flyway's words
     */
    record MigrationChanged(String reason) implements PluginProblem {

        /** Refuses null. */
        public MigrationChanged {
            requireNonNull(reason);
        }
    }

    /**
     * The plugin failed when it was activated.
     *
     * @param reason what it ended with
     */
    record NotActivated(String reason) implements PluginProblem {

        /** Refuses null. */
        public NotActivated {
            requireNonNull(reason);
        }
    }

    /**
     * What a contribution says of itself cannot be used.
     *
     * @param contribution which one
     * @param reason what is wrong
     */
    record BadContribution(String contribution, String reason) implements PluginProblem {

        /** Refuses null. */
        public BadContribution {
            requireNonNull(contribution);
            requireNonNull(reason);
        }
    }

    /**
     * Calls into the plugin failed again and again, so that it rests.
     *
     * @param count how many in a row
     * @param call in which call the last was
     * @param reason what it ended with
     */
    record Faults(int count, String call, String reason) implements PluginProblem {

        /** Refuses null. */
        public Faults {
            requireNonNull(call);
            requireNonNull(reason);
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }

    /**
     * A call into the plugin does not come back.
     *
     * @param call which call
     * @param seconds for how long
     * @param stack where it stands, a line for each frame
     */
    record DoesNotReturn(String call, long seconds, String stack) implements PluginProblem {

        /** Refuses null. */
        public DoesNotReturn {
            requireNonNull(call);
            requireNonNull(stack);
        }

        @Override
        public String detail() {
            return stack;
        }

        @Override
        public Severity severity() {
            return Severity.WARNS;
        }
    }
}
