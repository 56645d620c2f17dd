// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A virus scanner that speaks as ClamAV's daemon does, and knows the one virus that is none and that all scanners know. */
final class FakeScanner implements AutoCloseable {

    /** EICAR's test file, in two parts so that no scanner of ours takes this class for one. */
    static final byte[] VIRUS = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-" + "STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    static final String NAME = "Eicar-Test-Signature";

    private static final int CALLERS = 50;

    private final List<Socket> callers = new CopyOnWriteArrayList<>();
    private final int port;
    private volatile ServerSocket listening;

    FakeScanner() {
        this.listening = listen(0);
        this.port = listening.getLocalPort();
    }

    /** Where it listens, or would. */
    String address() {
        return "127.0.0.1:" + port;
    }

    void switchOn() {
        listening = listen(port);
    }

    /** Whoever is connected is cut off. */
    void switchOff() {
        try {
            listening.close();
            for (Socket caller : callers) {
                caller.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ServerSocket listen(int where) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), where), CALLERS);
            start(() -> accept(socket));
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "fake-scanner");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept(ServerSocket socket) {
        try {
            while (!socket.isClosed()) {
                Socket caller = socket.accept();
                callers.add(caller);
                start(() -> serve(caller));
            }
        } catch (IOException e) {
            // it was switched off
        }
    }

    private void serve(Socket caller) {
        try (caller) {
            DataInputStream in = new DataInputStream(caller.getInputStream());
            String answer = switch (command(in)) {
                case "zPING" -> "PONG";
                case "zINSTREAM" -> "stream: " + (isVirus(in) ? NAME + " FOUND" : "OK");
                default -> "UNKNOWN COMMAND";
            };
            caller.getOutputStream().write((answer + "\0").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the caller has gone, or it was switched off
        } finally {
            callers.remove(caller);
        }
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        return command.toString();
    }

    private static boolean isVirus(DataInputStream in) throws IOException {
        StringBuilder file = new StringBuilder();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.append(new String(in.readNBytes(length), StandardCharsets.ISO_8859_1));
        }
        return file.indexOf(new String(VIRUS, StandardCharsets.ISO_8859_1)) >= 0;
    }

    @Override
    public void close() {
        switchOff();
    }
}
