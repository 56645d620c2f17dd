// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The Message-IDs of what is in the outbox: the same each time a mail is tried, so that one that comes twice is known to be one.
 *
 * <p>Each has a seal that nobody can guess who has not seen the mail: so nobody can say of others' mail that it came back.
 */
@ApplicationScoped
public class MessageIds {

    private static final Pattern OURS = Pattern.compile("<mail\\.([1-9][0-9]{0,17})\\.([0-9A-Fa-f]{32})@[^<>\\s]+>");
    private static final int SEAL_BYTES = 16;
    private static final String MAC = "HmacSHA256";

    @Inject
    PortalConfiguration configuration;

    String of(long mail) {
        String host = Optional.ofNullable(URI.create(configuration.publicUrl()).getHost())
                .orElse("localhost");
        return "<mail." + mail + "." + HexFormat.of().formatHex(seal(mail)) + "@" + host + ">";
    }

    /** Returns the number of the mail that has this Message-ID, empty if it is none of ours. */
    OptionalLong read(String messageId) {
        Matcher ours = OURS.matcher(messageId.strip());
        if (!ours.matches()) {
            return OptionalLong.empty();
        }
        long mail = Long.parseLong(ours.group(1));
        return MessageDigest.isEqual(seal(mail), HexFormat.of().parseHex(ours.group(2)))
                ? OptionalLong.of(mail)
                : OptionalLong.empty();
    }

    private byte[] seal(long mail) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(configuration.secretKey(), MAC));
            return Arrays.copyOf(mac.doFinal(("message-id " + mail).getBytes(StandardCharsets.UTF_8)), SEAL_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A Message-ID cannot be sealed.", e);
        }
    }
}
