// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The hash of an entry: SHA-256 over all its columns and the hash of the entry before.
 *
 * <p>Each part stands as its length in bytes (four bytes, the highest first) and its UTF-8, in the order of the columns, after the name of
 * this form; what is absent has the length -1. So no two entries have the same bytes, wherever a text ends and the next begins. Numbers are
 * written in decimal, the time as microseconds since 1970, and a hash as it is stored.
 */
public final class AuditHash {

    /** What stands for the entry before the first. */
    public static final String START = "0".repeat(64);

    private static final String FORM = "stigen-audit-1";
    private static final int ABSENT = -1;

    private final MessageDigest digest;

    private AuditHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Returns the hash that the row should have, in hexadecimal; what it has is not looked at. */
    public static String of(AuditRow row) {
        return new AuditHash()
                .with(FORM)
                .with(String.valueOf(row.id()))
                .with(String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, row.at())))
                .with(row.actor())
                .with(row.onBehalfOf())
                .with(row.act())
                .with(row.subject())
                .with(row.details())
                .with(row.previousHash())
                .hex();
    }

    private AuditHash with(@Nullable Long number) {
        return number == null ? withLength(ABSENT) : with(number.toString());
    }

    private AuditHash with(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        withLength(bytes.length).digest.update(bytes);
        return this;
    }

    private AuditHash withLength(int length) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        return this;
    }

    private String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
