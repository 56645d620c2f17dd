// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment.scanner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scanner is spoken to over real sockets, the other ends of which behave well and badly. */
@Timeout(20)
class ClamdTest {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    /** What the other end does with a connection. */
    private interface Behaviour {

        void talk(Socket caller) throws IOException;
    }

    @Test
    void sendsTheWholeFileInPiecesAndIsToldThatItIsClean() throws IOException {
        byte[] sent = new byte[3_000_001];
        Arrays.fill(sent, (byte) 7);
        CompletableFuture<byte[]> received = new CompletableFuture<>();

        Verdict verdict = ask(
                caller -> {
                    received.complete(file(caller));
                    say(caller, "stream: OK\0");
                },
                out -> out.write(sent));

        assertThat(verdict).isEqualTo(new Verdict.Clean());
        assertThat(received).isCompletedWithValueMatching(file -> Arrays.equals(file, sent));
    }

    @ParameterizedTest
    @CsvSource({
        "stream: Eicar-Test-Signature FOUND, Eicar-Test-Signature",
        "stream: Win.Test.EICAR_HDB-1 FOUND, Win.Test.EICAR_HDB-1"
    })
    void tellsWhatItFinds(String answer, String name) throws IOException {
        assertThat(ask(answers(answer + "\0"), out -> out.write(1))).isEqualTo(new Verdict.Virus(name));
    }

    @ParameterizedTest
    @CsvSource({"INSTREAM size limit exceeded. ERROR", "stream: OK and more", "HTTP/1.1 200 OK", "''"})
    void takesNothingElseForAnAnswer(String answer) throws IOException {
        assertThat(ask(answers(answer + "\0"), out -> out.write(1))).isEqualTo(new Verdict.Unknown(answer));
    }

    @Test
    void takesAnAnswerThatEndsWithTheConnection() throws IOException {
        assertThat(ask(answers("stream: OK"), out -> out.write(1))).isEqualTo(new Verdict.Clean());
    }

    @Test
    void doesNotWaitForAnAnswerForEver() {
        assertThatIOException()
                .isThrownBy(() -> ask(
                        caller -> {
                            file(caller);
                            pause();
                        },
                        out -> out.write(1)))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void doesNotWaitForEverForSomebodyWhoAcceptsAndTakesNothing() {
        assertThatIOException()
                .isThrownBy(() -> ask(caller -> pause(), out -> {
                    byte[] piece = new byte[1_000_000];
                    for (int i = 0; i < 100; i++) {
                        out.write(piece);
                    }
                }))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void asksWhetherItIsThere() throws IOException {
        try (ServerSocket there = listen(caller -> {
            assertThat(command(new DataInputStream(caller.getInputStream()))).isEqualTo("zPING");
            say(caller, "PONG\0");
        })) {
            clamd(there).ping();
        }
    }

    @Test
    void saysThatNobodyIsThere() throws IOException {
        ServerSocket there = listen(caller -> {});
        there.close();

        assertThatIOException().isThrownBy(() -> clamd(there).ping());
        assertThatIOException()
                .isThrownBy(
                        () -> new Clamd(InetSocketAddress.createUnresolved("nobody.invalid", 3310), PATIENCE).ping())
                .isInstanceOf(UnknownHostException.class);
    }

    private static Verdict ask(Behaviour behaviour, Scanner.Content content) throws IOException {
        try (ServerSocket there = listen(behaviour)) {
            return clamd(there).scan(content);
        }
    }

    private static Clamd clamd(ServerSocket there) {
        return new Clamd(InetSocketAddress.createUnresolved("127.0.0.1", there.getLocalPort()), PATIENCE);
    }

    private static ServerSocket listen(Behaviour behaviour) throws IOException {
        ServerSocket there = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(() -> {
            try (Socket caller = there.accept()) {
                behaviour.talk(caller);
            } catch (IOException e) {
                // the test has seen what it wanted to
            }
        });
        thread.setDaemon(true);
        thread.start();
        return there;
    }

    private static Behaviour answers(String answer) {
        return caller -> {
            file(caller);
            say(caller, answer);
        };
    }

    private static byte[] file(Socket caller) throws IOException {
        DataInputStream in = new DataInputStream(caller.getInputStream());
        assertThat(command(in)).isEqualTo("zINSTREAM");
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        return file.toByteArray();
    }

    private static String command(DataInputStream in) throws IOException {
        StringBuilder command = new StringBuilder();
        for (int sign = in.read(); sign > 0; sign = in.read()) {
            command.append((char) sign);
        }
        return command.toString();
    }

    private static void say(Socket caller, String answer) throws IOException {
        OutputStream out = caller.getOutputStream();
        out.write(answer.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(10_000);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
