// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment.scanner;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ClamAV's daemon at an address, spoken to as the manual page clamd(8) says: it is sent a file in pieces and answers in a line. A file is never in
 * memory whole, and no call takes longer than its patience, whatever the other side does.
 *
 * @param patience how long a file may take
 */
record Clamd(InetSocketAddress address, Duration patience) {

    /** How long it may take to be there at all. */
    private static final Duration GREETING = Duration.ofSeconds(2);

    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;
    private static final Pattern FOUND = Pattern.compile("stream: (.{1,150}) FOUND");

    /**
     * Has it look at the content.
     *
     * @throws IOException if it does not answer in time
     */
    Verdict scan(Scanner.Content content) throws IOException {
        try (Conversation clamd = Conversation.open(address, GREETING, patience)) {
            say(clamd, "INSTREAM");
            try (OutputStream out = new BufferedOutputStream(new Pieces(clamd), PIECE)) {
                content.writeTo(out);
            }
            clamd.write(ByteBuffer.allocate(Integer.BYTES));
            String answer = clamd.read(LONGEST_ANSWER);
            Matcher found = FOUND.matcher(answer);
            if (found.matches()) {
                return new Verdict.Virus(found.group(1));
            }
            return answer.equals("stream: OK") ? new Verdict.Clean() : new Verdict.Unknown(answer);
        }
    }

    /**
     * Asks whether it is there.
     *
     * @throws IOException if it is not
     */
    void ping() throws IOException {
        try (Conversation clamd = Conversation.open(address, GREETING, GREETING)) {
            say(clamd, "PING");
            String answer = clamd.read(LONGEST_ANSWER);
            if (!answer.equals("PONG")) {
                throw new IOException("clamd answers: " + answer);
            }
        }
    }

    private static void say(Conversation clamd, String command) throws IOException {
        clamd.write(ByteBuffer.wrap(("z" + command + "\0").getBytes(StandardCharsets.US_ASCII)));
    }

    /** Sends each piece with its length before it. */
    private static final class Pieces extends OutputStream {

        private final Conversation clamd;

        Pieces(Conversation clamd) {
            this.clamd = clamd;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            // a length of nothing would end the file
            if (length > 0) {
                clamd.write(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
                clamd.write(ByteBuffer.wrap(bytes, offset, length));
            }
        }
    }
}
