// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import dk.stigen.launcher.StigenOptions.Switch;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Arguments and environment, understood. Options win over the environment. */
final class CommandLine {
    private final Path root;
    private final Map<String, String> environment;
    private final Map<Port, Integer> ports = new EnumMap<>(Port.class);
    private final Set<Switch> switches = EnumSet.noneOf(Switch.class);
    private String state;

    CommandLine(Path root, Map<String, String> environment) {
        this.root = root;
        this.environment = environment;
        this.state = environment.getOrDefault("STIGEN_STATE", "");
        for (Port port : Port.values()) {
            String value = environment.getOrDefault(port.variable(), "");
            if (!value.isBlank()) {
                ports.put(port, number(port.variable(), value));
            }
        }
    }

    /** @throws Fault if an option is not known or its value cannot be used */
    StigenOptions options(List<String> arguments) {
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            if (equals > 0) {
                rest.push(argument.substring(equals + 1));
                understand(argument.substring(0, equals), rest);
            } else {
                understand(argument, rest);
            }
        }
        Path folder = root.resolve(state.isBlank() ? ".stigen" : state);
        return new StigenOptions(root, folder, new Ports(ports), switches, environment);
    }

    private void understand(String option, Deque<String> rest) {
        switch (option) {
            case "--fresh" -> switches.add(Switch.FRESH);
            case "--offline" -> switches.add(Switch.OFFLINE);
            case "--state" ->
                // what is typed is meant from where one stands, the default from the project
                state = Path.of(value(option, rest)).toAbsolutePath().toString();
            default -> {
                Port port = Port.byOption(option)
                        .orElseThrow(
                                () -> Fault.misuse("Unknown option '" + option + "'; './stigen help' lists them."));
                ports.put(port, number(option, value(option, rest)));
            }
        }
    }

    private static String value(String option, Deque<String> rest) {
        String value = rest.poll();
        if (value == null || value.isBlank() || value.startsWith("--")) {
            throw Fault.misuse("Option " + option + " needs a value; './stigen help' shows how.");
        }
        return value;
    }

    private static int number(String name, String value) {
        try {
            int number = Integer.parseInt(value.strip());
            if (number > 0 && number < 65536) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below, as for a number out of range
        }
        throw Fault.misuse(name + " must be a port from 1 to 65535, not '" + value + "'.");
    }
}
