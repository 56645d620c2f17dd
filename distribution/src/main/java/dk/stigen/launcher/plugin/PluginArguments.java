// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The arguments of {@code ./stigen plugin}, understood.
 *
 * @param action what to do
 * @param subject the JAR or id it is done to, empty for a list
 * @param values the options that have a value
 * @param switches those that have none
 */
record PluginArguments(Action action, String subject, Map<String, String> values, Set<Switch> switches) {

    enum Action {
        CHECK("a JAR"),
        INSTALL("a JAR"),
        UPGRADE("a JAR"),
        REMOVE("a plugin's id"),
        DISABLE("a plugin's id"),
        ENABLE("a plugin's id"),
        LIST("");

        private final String needs;

        Action(String needs) {
            this.needs = needs;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    enum Switch {
        /** names that are not the plugin's are no hindrance */
        FORCE,
        /** what deploys stays, also if it does not start */
        KEEP,
        REQUIRE_SIGNATURE;

        private String option() {
            return "--" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final List<String> WITH_VALUE =
            List.of("--state", "--server", "--base", "--management-port", "--certificate", "--checksums");

    /** @throws Fault if they cannot be understood */
    static PluginArguments of(List<String> arguments) {
        Map<String, String> values = new HashMap<>();
        Set<Switch> switches = EnumSet.noneOf(Switch.class);
        List<String> words = new ArrayList<>();
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String option = equals > 0 ? argument.substring(0, equals) : argument;
            if (WITH_VALUE.contains(option)) {
                values.put(option, equals > 0 ? argument.substring(equals + 1) : value(option, rest));
            } else if (argument.startsWith("-")) {
                switches.add(oneOf(Switch.values(), Switch::option, argument, "Unknown option"));
            } else {
                words.add(argument);
            }
        }
        if (words.isEmpty()) {
            throw Fault.misuse(
                    "What about plugins? One of " + words(Action.values()) + "; './stigen plugin help' tells more.");
        }
        Action action = oneOf(Action.values(), Action::word, words.get(0), "Unknown command plugin");
        boolean complete = words.size() == (action.needs.isEmpty() ? 1 : 2);
        if (!complete) {
            throw Fault.misuse("'plugin %s' needs %s; './stigen plugin help' shows how."
                    .formatted(
                            action.word(),
                            action.needs.isEmpty() ? "nothing more" : action.needs + " and nothing more"));
        }
        if (values.containsKey("--state") && values.containsKey("--server")) {
            throw Fault.misuse("--state names a run of ./stigen and --server another server; give one of them.");
        }
        if (values.containsKey("--base") && !values.containsKey("--server")) {
            throw Fault.misuse("--base is the folder of a --server; name the server too.");
        }
        return new PluginArguments(
                action, words.size() > 1 ? words.get(1) : "", Map.copyOf(values), Set.copyOf(switches));
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw Fault.misuse("Option " + option + " needs a value; './stigen plugin help' shows how.");
        }
        return value;
    }

    private static <T> T oneOf(T[] all, Function<T, String> word, String wanted, String complaint) {
        return Stream.of(all)
                .filter(one -> word.apply(one).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Fault.misuse(complaint + " '" + wanted + "'; './stigen plugin help' lists them."));
    }

    private static String words(Action[] actions) {
        return Stream.of(actions).map(Action::word).collect(Collectors.joining(", "));
    }

    boolean has(Switch wanted) {
        return switches.contains(wanted);
    }

    Optional<Path> path(String option) {
        return Optional.ofNullable(values.get(option))
                .map(value -> Path.of(value).toAbsolutePath().normalize());
    }

    /** @throws Fault if it is no port */
    Optional<Integer> managementPort() {
        return Optional.ofNullable(values.get("--management-port")).map(value -> {
            if (!value.matches("[1-9][0-9]{0,4}") || Integer.parseInt(value) > 65535) {
                throw Fault.misuse("--management-port must be a port from 1 to 65535, not '" + value + "'.");
            }
            return Integer.valueOf(value);
        });
    }
}
