// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import java.util.Map;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;

/** Checks the tokens by which the identity provider says that a login has ended (OpenID Connect Back-Channel Logout 2.6). */
final class LogoutTokens {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
    private static final int CLOCK_SKEW_SECONDS = 30;
    private static final int MAX_AGE_SECONDS = 300;

    private final JwtConsumer consumer;

    LogoutTokens(String issuer, String audience, VerificationKeyResolver keys) {
        consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT,
                        AlgorithmIdentifiers.RSA_USING_SHA256,
                        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                // other tokens of the same provider are refused although their signature is right
                .setExpectedType(true, "logout+jwt")
                .setRequireIssuedAt()
                .setIssuedAtRestrictions(CLOCK_SKEW_SECONDS, MAX_AGE_SECONDS)
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setRequireJwtId()
                .build();
    }

    /**
     * Returns the login that has ended, the provider's {@code sid}.
     *
     * @throws RefusedTokenException if the token is not a valid logout token meant for this portal
     */
    String endedLogin(String token) throws RefusedTokenException {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            String sid = claims.getStringClaimValue("sid");
            if (sid == null || claims.hasClaim("nonce") || !isLogout(claims.getClaimValue("events"))) {
                throw new RefusedTokenException("It is signed, but not a logout token for one login.");
            }
            return sid;
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw new RefusedTokenException(String.valueOf(e.getMessage()));
        }
    }

    private static boolean isLogout(Object events) {
        return events instanceof Map<?, ?> map && map.containsKey(EVENT);
    }

    /** A logout token that must not be acted on. */
    static final class RefusedTokenException extends Exception {
        RefusedTokenException(String reason) {
            super(reason);
        }
    }
}
