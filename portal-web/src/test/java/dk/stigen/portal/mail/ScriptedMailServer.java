// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A mail server that answers each recipient with the same line, as GreenMail cannot. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final String toRecipients;

    ScriptedMailServer(String toRecipients) throws IOException {
        this.toRecipients = toRecipients;
        Thread thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        try (Socket client = socket.accept();
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.US_ASCII)) {
            out.print("220 scripted\r\n");
            out.flush();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                out.print((line.toUpperCase(Locale.ROOT).startsWith("RCPT") ? toRecipients : "250 OK") + "\r\n");
                out.flush();
            }
        } catch (IOException e) {
            // the test has seen what it wanted
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
