// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment.scanner;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A connection that ends in time. A stream of a socket has a limit for each read and none for a write, so that somebody who accepts and takes nothing,
 * or sends a byte now and then, could hold a thread for ever.
 */
final class Conversation implements AutoCloseable {

    private static final int PIECE = 256;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private long end;

    private Conversation(SocketChannel channel, Selector selector) throws IOException {
        this.channel = channel;
        this.selector = selector;
        channel.configureBlocking(false);
        this.key = channel.register(selector, 0);
    }

    /** Connects within the one time, and ends within the other. */
    static Conversation open(InetSocketAddress address, Duration greeting, Duration patience) throws IOException {
        InetSocketAddress found = new InetSocketAddress(address.getHostString(), address.getPort());
        if (found.isUnresolved()) {
            throw new UnknownHostException(address.getHostString());
        }
        Conversation conversation = new Conversation(SocketChannel.open(), Selector.open());
        try {
            conversation.end = System.nanoTime() + greeting.toNanos();
            boolean connected = conversation.channel.connect(found);
            while (!connected) {
                conversation.await(SelectionKey.OP_CONNECT);
                connected = conversation.channel.finishConnect();
            }
            conversation.end = System.nanoTime() + patience.toNanos();
            return conversation;
        } catch (IOException | RuntimeException e) {
            conversation.close();
            throw e;
        }
    }

    void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Reads a line that ends with a zero, or with the connection; what is longer than that is none. */
    String read(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ByteBuffer piece = ByteBuffer.allocate(PIECE);
        int read = channel.read(piece);
        while (read >= 0 && line.size() <= most) {
            line.write(piece.array(), 0, read);
            String text = line.toString(StandardCharsets.UTF_8);
            if (text.indexOf('\0') >= 0) {
                return text.substring(0, text.indexOf('\0')).strip();
            }
            await(SelectionKey.OP_READ);
            read = channel.read(piece.clear());
        }
        return line.size() > most ? "" : line.toString(StandardCharsets.UTF_8).strip();
    }

    private void await(int operation) throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        key.interestOps(operation);
        if (left <= 0 || selector.select(left) == 0) {
            throw new SocketTimeoutException("There was no answer in time.");
        }
        selector.selectedKeys().clear();
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }
}
