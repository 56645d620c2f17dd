// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.participant.GuestRepository;
import dk.stigen.persistence.participant.Known;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Visitors who contribute without a login: each is known again by a cookie, and what they wrote becomes a person's who logs in in the same browser
 * and says that it was him.
 */
@ApplicationScoped
public class Guests {

    /** What stands behind a guest's name, so that none can be taken for somebody else. */
    static final String MARK = " (gæst)";

    /** How much one guest may contribute within an hour, and how much all from one address. */
    static final int MOST = 5;

    static final int MOST_FROM_ADDRESS = 20;

    /** The name of the cookie. */
    public static final String COOKIE = "stigen-guest";
    /** How long a guest is known again. */
    public static final Duration KNOWN = Duration.ofDays(90);

    private static final int BYTES = 32;
    private static final SecureRandom random = new SecureRandom();

    @Inject
    GuestRepository guests;

    @Inject
    AuditLog audit;

    /** Returns the guest whose cookie the request brings. */
    public Optional<Known> of(HttpServletRequest request) {
        return token(request).map(Guests::hash).flatMap(guests::find);
    }

    /** Returns the name that the guest typed, without the mark. */
    static String typedName(Known guest) {
        String name = guest.displayName();
        return name.endsWith(MARK) ? name.substring(0, name.length() - MARK.length()) : name;
    }

    /**
     * Returns the guest as whom a contribution is made.
     *
     * @param name a name without faults
     * @throws NotAllowedException if he has made too many, or all from his address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public ParticipantId contribute(PersonName name, HttpServletRequest request, HttpServletResponse response) {
        String address = hash(request.getRemoteAddr());
        long fromAddress = guests.countFrom(address);
        Optional<Known> known = of(request);
        if (fromAddress >= MOST_FROM_ADDRESS
                || known.filter(guest -> guests.countBy(guest.id()) >= MOST).isPresent()) {
            throw new NotAllowedException(Decision.denied("portal.permission.guestLimit", MOST));
        }
        ParticipantId guest = known.map(found -> renamed(found, name)).orElseGet(() -> made(name, request, response));
        guests.note(guest, address);
        return guest;
    }

    private ParticipantId renamed(Known guest, PersonName name) {
        if (!typedName(guest).equals(name.value())) {
            guests.rename(guest.id(), name.value() + MARK);
        }
        return guest.id();
    }

    private ParticipantId made(PersonName name, HttpServletRequest request, HttpServletResponse response) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        ParticipantId guest = guests.add(name.value() + MARK, hash(token));
        response.addCookie(cookie(token, (int) KNOWN.toSeconds(), request));
        return guest;
    }

    /** Has what the guest wrote be the person's, and returns whether it was nobody's before. */
    @Transactional
    public boolean takeOver(ParticipantId guest, ParticipantId person) {
        boolean taken = guests.merge(guest, person);
        if (taken) {
            audit.record(AuditEvent.of(
                    "portal.audit.guest.takenOver",
                    new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(guest.value()))));
        }
        return taken;
    }

    /** Has the browser be no guest's any more. */
    void forget(HttpServletRequest request, HttpServletResponse response) {
        response.addCookie(cookie("", 0, request));
    }

    private static Cookie cookie(String token, int seconds, HttpServletRequest request) {
        Cookie cookie = new Cookie(COOKIE, token);
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static Optional<String> token(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
