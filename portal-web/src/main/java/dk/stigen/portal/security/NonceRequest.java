// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A sent form with a new script nonce for the page that answers it.
 *
 * <p>PrimeFaces takes the nonce of the page before from the form, where only a script can have put it, and fails without. A whole
 * new page may as well have a nonce of its own; only an AJAX answer has to keep that of its page.
 */
final class NonceRequest extends FormRequest {

    static final String PARAMETER = "primefaces.nonce";

    private final String nonce =
            Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));

    NonceRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return PARAMETER.equals(name) ? nonce : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return PARAMETER.equals(name) ? new String[] {nonce} : super.getParameterValues(name);
    }

    static boolean bringsValidNonce(HttpServletRequest request) {
        String given = request.getParameter(PARAMETER);
        if (given == null) {
            return false;
        }
        try {
            UUID.fromString(new String(Base64.getDecoder().decode(given), StandardCharsets.UTF_8));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
