// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts secrets for the database and reads them again, by AES-GCM with the installation's key.
 *
 * <p>Each is bound to the setting it belongs to, so that nobody who can write to the table can make one setting's secret another's.
 */
@ApplicationScoped
public class SecretBox {

    private static final String FORM = "1:";
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    PortalConfiguration configuration;

    private final SecureRandom random = new SecureRandom();

    /** Returns the secret as the database may hold it, another text each time. */
    public String closed(String setting, String secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] hidden =
                    cipher(Cipher.ENCRYPT_MODE, setting, nonce).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + hidden.length);
            System.arraycopy(hidden, 0, whole, NONCE_BYTES, hidden.length);
            return FORM + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A secret cannot be encrypted.", e);
        }
    }

    /** @throws IllegalArgumentException if it was closed with another key or for another setting, or is no closed secret */
    public String opened(String setting, String stored) {
        if (!stored.startsWith(FORM)) {
            throw new IllegalArgumentException("The secret of " + setting + " is not encrypted.");
        }
        byte[] whole = Base64.getDecoder().decode(stored.substring(FORM.length()));
        try {
            byte[] nonce = Arrays.copyOf(whole, NONCE_BYTES);
            byte[] secret = cipher(Cipher.DECRYPT_MODE, setting, nonce)
                    .doFinal(whole, NONCE_BYTES, Math.max(0, whole.length - NONCE_BYTES));
            return new String(secret, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("The secret of " + setting + " was encrypted with another key.", e);
        }
    }

    private Cipher cipher(int mode, String setting, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(CIPHER);
        cipher.init(mode, new SecretKeySpec(configuration.secretKey(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(setting.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
