// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.persistence.participant.Identity;
import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wildfly.security.http.oidc.JsonWebToken;
import org.wildfly.security.http.oidc.OidcPrincipal;
import org.wildfly.security.http.oidc.OidcSecurityContext;

/** Reads a person's identity from the tokens of a login. */
final class Claims {

    private static final int NAME_LENGTH = 100;
    private static final int OLDEST = 150;
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{4}");
    // no spaces, commas or line breaks, by which an address would become several or another header
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>,;:\\p{Cc}\"]+@[^\\s@<>,;:\\p{Cc}\"]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}]");

    private Claims() {}

    static Identity identity(OidcPrincipal<?> principal, boolean staff, boolean moderates, boolean elected) {
        JsonWebToken token = token(principal);
        return new Identity(
                token.getIssuer(),
                token.getSubject(),
                displayName(token.getName(), token.getPreferredUsername(), token.getSubject()),
                municipality(token.getClaimValueAsString("municipality_code")),
                level(token.getClaimValueAsString("loa")),
                staff,
                moderates,
                elected,
                email(token.getClaimValue("email"), token.getClaimValue("email_verified")));
    }

    private static JsonWebToken token(OidcPrincipal<?> principal) {
        OidcSecurityContext login = principal.getOidcSecurityContext();
        // a REST call brings an access token only
        return login.getIDToken() == null ? login.getToken() : login.getIDToken();
    }

    /** Returns the first name that shows anything, without characters that could disguise it, and not endless. */
    static String displayName(@Nullable String... candidates) {
        return Stream.of(candidates)
                .map(candidate -> candidate == null
                        ? ""
                        : INVISIBLE.matcher(candidate).replaceAll("").strip())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .map(Claims::shortened)
                .orElse("?");
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, NAME_LENGTH)).strip();
    }

    /** Returns the level that a name such as {@code Substantial} states, alone or as the last part of NSIS's URI; else none. */
    static AssuranceLevel level(@Nullable String claim) {
        String name = claim == null ? "" : claim.substring(claim.lastIndexOf('/') + 1);
        return Stream.of(AssuranceLevel.values())
                .filter(level -> level.key().equalsIgnoreCase(name))
                .findFirst()
                .orElse(AssuranceLevel.NONE);
    }

    /** Returns what the login tells for the audiences of actions: no more of it than they ask for. */
    static Facts facts(OidcPrincipal<?> principal, String ownMunicipality, LocalDate today) {
        JsonWebToken token = token(principal);
        return new Facts(
                level(token.getClaimValueAsString("loa")),
                ownMunicipality.equals(municipality(token.getClaimValueAsString("municipality_code"))),
                age(token.getClaimValueAsString("birthdate"), token.getClaimValueAsString("age"), today));
    }

    /** Returns the age in years by the day of birth, or else by the age as the provider tells it. */
    static OptionalInt age(@Nullable String birthdate, @Nullable String age, LocalDate today) {
        try {
            int years = birthdate != null
                    ? yearsSince(LocalDate.parse(birthdate), today)
                    : Integer.parseInt(age == null ? "" : age.strip());
            return years >= 0 && years <= OLDEST ? OptionalInt.of(years) : OptionalInt.empty();
        } catch (DateTimeParseException | NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    private static int yearsSince(LocalDate birth, LocalDate today) {
        return birth.isAfter(today) ? -1 : Period.between(birth, today).getYears();
    }

    /** Returns the address if it is one to which mail can go and the provider does not say that nobody has shown it to be his. */
    static @Nullable String email(@Nullable Object given, @Nullable Object verified) {
        return given instanceof String address
                        && address.length() <= LONGEST_EMAIL
                        && EMAIL.matcher(address).matches()
                        && !"false".equals(String.valueOf(verified))
                ? address
                : null;
    }

    static @Nullable String municipality(@Nullable String code) {
        return code != null && MUNICIPALITY.matcher(code).matches() ? code : null;
    }
}
