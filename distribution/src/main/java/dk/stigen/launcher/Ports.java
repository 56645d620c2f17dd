// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ports of one run. */
public final class Ports {
    private final Map<Port, Integer> numbers;

    public Ports(Map<Port, Integer> numbers) {
        this.numbers = new EnumMap<>(Port.class);
        this.numbers.putAll(numbers);
        for (Port port : Port.values()) {
            this.numbers.putIfAbsent(port, port.usual());
        }
    }

    /** Ports that nobody uses at the moment, for tests that run beside each other. */
    public static Ports free() {
        Map<Port, Integer> numbers = new EnumMap<>(Port.class);
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (Port port : Port.values()) {
                ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            for (ServerSocket socket : held) {
                socket.close();
            }
        } catch (IOException e) {
            throw new Fault("No free port was found: " + e.getMessage(), e);
        }
        return new Ports(numbers);
    }

    public int of(Port port) {
        Integer number = numbers.get(port);
        return number == null ? port.usual() : number;
    }

    /**
     * Makes sure that the needed ports are free.
     *
     * @throws Fault naming the first of the ports that is taken or used twice, and how to choose another
     */
    public void check(Iterable<Port> needed) {
        Map<Integer, Port> seen = new HashMap<>();
        for (Port port : needed) {
            Port other = seen.put(of(port), port);
            if (other != null) {
                throw new Fault("Port %d is asked for twice, by %s and %s; choose another with %s."
                        .formatted(of(port), other.owner(), port.owner(), port.choice()));
            }
            if (taken(of(port))) {
                throw new Fault("Port %d (%s) is taken; stop what uses it or choose another with %s."
                        .formatted(of(port), port.owner(), port.choice()));
            }
        }
    }

    private static boolean taken(int number) {
        // a listener on [::1] alone would still catch browsers that ask for localhost
        return !free("127.0.0.1", number) || (free("::1", 0) && !free("::1", number));
    }

    private static boolean free(String address, int number) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), number));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
