// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.portal.security.LogoutTokens.RefusedTokenException;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class LogoutTokensTest {

    private static final String ISSUER = "http://localhost:8180/realms/stigen";
    private static RsaJsonWebKey key;

    private final LogoutTokens tokens = new LogoutTokens(ISSUER, "portal", (jws, nesting) -> key.getPublicKey());

    @BeforeAll
    static void generateKey() throws JoseException {
        key = RsaJwkGenerator.generateJwk(2048);
    }

    @Test
    void namesTheLoginThatHasEnded() throws Exception {
        assertThat(tokens.endedLogin(signed(token()))).isEqualTo("the-login");
    }

    @Test
    void refusesAnotherIssuer() {
        refuses(token -> token.setIssuer("http://localhost:8180/realms/mitid"));
    }

    @Test
    void refusesAnotherAudience() {
        refuses(token -> token.setAudience("another-client"));
    }

    @Test
    void refusesATokenThatHasExpired() {
        refuses(token -> token.setExpirationTimeMinutesInTheFuture(-5));
    }

    @Test
    void refusesATokenFromLongAgo() {
        refuses(token ->
                token.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - 3600)));
    }

    @Test
    void refusesATokenFromTheFuture() {
        refuses(token ->
                token.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() + 3600)));
    }

    @Test
    void refusesATokenWithoutATime() {
        refuses(token -> token.unsetClaim("iat"));
    }

    @Test
    void refusesATokenThatIsNoLogout() {
        refuses(token -> token.unsetClaim("events"));
        refuses(token -> token.setClaim("events", Map.of("urn:other", Map.of())));
        refuses(token -> token.setClaim("events", "http://schemas.openid.net/event/backchannel-logout"));
    }

    @Test
    void refusesATokenWithANonceWhichIsAnIdToken() {
        refuses(token -> token.setClaim("nonce", "n"));
    }

    @Test
    void refusesATokenThatNamesNoLogin() {
        refuses(token -> token.unsetClaim("sid"));
        refuses(token -> token.setClaim("sid", 7));
    }

    @Test
    void refusesAnAccessTokenOfTheSameIssuer() throws Exception {
        JsonWebSignature jws = jws(token());
        jws.setHeader("typ", "JWT");
        String accessToken = jws.getCompactSerialization();
        assertThatThrownBy(() -> tokens.endedLogin(accessToken)).isInstanceOf(RefusedTokenException.class);
    }

    @Test
    void refusesAnotherKey() throws Exception {
        JsonWebSignature jws = jws(token());
        jws.setKey(RsaJwkGenerator.generateJwk(2048).getPrivateKey());
        String forged = jws.getCompactSerialization();
        assertThatThrownBy(() -> tokens.endedLogin(forged)).isInstanceOf(RefusedTokenException.class);
    }

    @Test
    void refusesATokenWithoutSignature() throws Exception {
        JsonWebSignature jws = jws(token());
        jws.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);
        jws.setKey(null);
        String unsigned = jws.getCompactSerialization();
        assertThatThrownBy(() -> tokens.endedLogin(unsigned)).isInstanceOf(RefusedTokenException.class);
    }

    @Test
    void refusesThePublicKeyUsedAsASharedSecret() throws Exception {
        JsonWebSignature jws = jws(token());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        jws.setKey(new HmacKey(key.getPublicKey().getEncoded()));
        String forged = jws.getCompactSerialization();
        assertThatThrownBy(() -> tokens.endedLogin(forged)).isInstanceOf(RefusedTokenException.class);
    }

    @Test
    void refusesNonsense() {
        for (String nonsense : new String[] {"", "x", "a.b.c", "..", "{}"}) {
            assertThatThrownBy(() -> tokens.endedLogin(nonsense)).isInstanceOf(RefusedTokenException.class);
        }
    }

    private void refuses(Consumer<JwtClaims> change) {
        JwtClaims claims = token();
        change.accept(claims);
        assertThatThrownBy(() -> tokens.endedLogin(signed(claims))).isInstanceOf(RefusedTokenException.class);
    }

    private static JwtClaims token() {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience("portal");
        claims.setIssuedAtToNow();
        claims.setGeneratedJwtId();
        claims.setExpirationTimeMinutesInTheFuture(2);
        claims.setClaim("sid", "the-login");
        claims.setClaim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
        return claims;
    }

    private static String signed(JwtClaims claims) throws JoseException {
        return jws(claims).getCompactSerialization();
    }

    private static JsonWebSignature jws(JwtClaims claims) {
        JsonWebSignature jws = new JsonWebSignature();
        jws.setPayload(claims.toJson());
        jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        jws.setHeader("typ", "logout+jwt");
        jws.setKey(key.getPrivateKey());
        return jws;
    }
}
