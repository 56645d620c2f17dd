// SPDX-License-Identifier: MPL-2.0
package dk.stigen.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that answers as a test wants it to, as GreenMail cannot. */
final class MoodyMailServer implements AutoCloseable {

    private static final Pattern RECIPIENT = Pattern.compile("RCPT TO:<([^>]*)>.*", Pattern.CASE_INSENSITIVE);
    private static final Pattern MESSAGE_ID = Pattern.compile("(?mi)^Message-ID: *(<[^>]+>)");

    private final ServerSocket socket;
    private final List<String> mails = new CopyOnWriteArrayList<>();
    private final Map<String, String> refusals = new ConcurrentHashMap<>();
    private volatile Duration pause = Duration.ZERO;

    MoodyMailServer(int port) throws IOException {
        this.socket = new ServerSocket(port, 5, InetAddress.getByName("127.0.0.1"));
        start(this::accept);
    }

    /** Answers this to mail for the address. */
    void refuse(String address, String answer) {
        refusals.put(address, answer);
    }

    void takeEverything() {
        refusals.clear();
    }

    /** Has a mail that came wait so long for the word that it did. */
    void pause(Duration length) {
        pause = length;
    }

    /** Returns the mails that came to the address, as they were sent. */
    List<String> to(String address) {
        return mails.stream().filter(mail -> mail.contains("To: " + address)).toList();
    }

    static String messageId(String mail) {
        Matcher found = MESSAGE_ID.matcher(mail);
        if (!found.find()) {
            throw new AssertionError(mail);
        }
        return found.group(1);
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                start(() -> serve(client));
            } catch (IOException e) {
                // the test is over
            }
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "moody mail server");
        thread.setDaemon(true);
        thread.start();
    }

    private void serve(Socket client) {
        try (client;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            say(out, "220 moody");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                Matcher recipient = RECIPIENT.matcher(line);
                if (recipient.matches()) {
                    say(out, refusals.getOrDefault(recipient.group(1), "250 OK"));
                } else if (line.toUpperCase(Locale.ROOT).equals("DATA")) {
                    say(out, "354 go on");
                    mails.add(mail(in));
                    LockSupport.parkNanos(pause.toNanos());
                    say(out, "250 OK");
                } else {
                    say(out, "250 OK");
                }
            }
        } catch (IOException e) {
            // whoever sent has gone
        }
    }

    private static String mail(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append("\n");
        }
        return mail.toString();
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
