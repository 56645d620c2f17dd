// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class ListenerTest {

    private static final long OWN = ProcessHandle.current().pid();

    @Test
    void isTheProcessThatHasThePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Listener.is(OWN, socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void isTheProcessThatHasThePortOfAnyAddress() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            assertThat(Listener.is(OWN, socket.getLocalPort())).isTrue();
        }
    }

    @Test
    void isNoOtherProcess() throws IOException {
        long parent = ProcessHandle.current().parent().orElseThrow().pid();
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Listener.is(parent, socket.getLocalPort())).isFalse();
        }
    }

    @Test
    void isNobodyOnceThePortIsClosed() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        assertThat(Listener.is(OWN, port)).isFalse();
    }

    @Test
    void isNobodyAtAnotherAddress() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.2"))) {
            assertThat(Listener.is(OWN, socket.getLocalPort()))
                    .as("another address than the one that is talked to")
                    .isFalse();
        }
    }
}
