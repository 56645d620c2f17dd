// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.privacy.erasure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * A fingerprint of who somebody is at the identity provider, made with a key.
 *
 * <p>After a restore a number may be given again to somebody else; the fingerprint tells the two from each other, and tells nobody without the
 * key who was erased.
 */
public final class SubjectHash {

    private static final String ALGORITHM = "HmacSHA256";

    private final byte[] key;

    public SubjectHash(byte[] key) {
        this.key = key.clone();
    }

    /** Returns 64 hexadecimal digits; those who have no login share one hash, and only their numbers tell them apart. */
    public String of(@Nullable String issuer, @Nullable String subject) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return HexFormat.of()
                    .formatHex(mac.doFinal((Objects.toString(issuer, "") + "\n" + Objects.toString(subject, ""))
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM + ".", e);
        }
    }
}
