// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.participant.GuestRepository;
import dk.stigen.persistence.participant.Known;
import dk.stigen.portal.security.Stub;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuestsTest {

    private static final PersonName ASTA = PersonName.typed("Asta");

    private final Guests guests = new Guests();
    private final Map<String, Known> byToken = new HashMap<>();
    private final Map<ParticipantId, Long> byGuest = new HashMap<>();
    private long fromAddress;
    private @Nullable Cookie cookie;

    @BeforeEach
    void prepare() {
        guests.guests = new GuestRepository() {
            @Override
            public Optional<Known> find(String tokenHash) {
                return Optional.ofNullable(byToken.get(tokenHash));
            }

            @Override
            public ParticipantId add(String name, String tokenHash) {
                ParticipantId id = new ParticipantId(byToken.size() + 1);
                byToken.put(tokenHash, new Known(id, name));
                return id;
            }

            @Override
            public void rename(ParticipantId guest, String name) {
                byToken.replaceAll((token, known) -> known.id().equals(guest) ? new Known(guest, name) : known);
            }

            @Override
            public long countFrom(String addressHash) {
                return fromAddress;
            }

            @Override
            public long countBy(ParticipantId guest) {
                return byGuest.getOrDefault(guest, 0L);
            }

            @Override
            public void note(ParticipantId guest, String addressHash) {
                byGuest.merge(guest, 1L, Long::sum);
                fromAddress++;
            }
        };
    }

    private ParticipantId contribute(PersonName name) {
        HttpServletRequest request = Stub.of(HttpServletRequest.class, (method, arguments) -> switch (method) {
            case "getCookies" -> cookie == null ? null : new Cookie[] {cookie};
            case "getRemoteAddr" -> "192.0.2.1";
            case "getContextPath" -> "";
            case "isSecure" -> true;
            default -> throw new UnsupportedOperationException(method);
        });
        HttpServletResponse response = Stub.of(HttpServletResponse.class, (method, arguments) -> {
            cookie = (Cookie) arguments[0];
            return null;
        });
        return guests.contribute(name, request, response);
    }

    @Test
    void aNameIsMarkedAndTheBrowserIsKnownAgain() {
        ParticipantId first = contribute(ASTA);

        assertThat(byToken.values()).extracting(Known::displayName).containsExactly("Asta (gæst)");
        assertThat(contribute(ASTA)).isEqualTo(first);
        assertThat(contribute(PersonName.typed("Asta Prøve"))).isEqualTo(first);
        assertThat(byToken.values()).extracting(Known::displayName).containsExactly("Asta Prøve (gæst)");
    }

    @Test
    void theTableDoesNotHoldWhatTheBrowserShows() {
        contribute(ASTA);

        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(byToken).doesNotContainKey(cookie.getValue()).containsOnlyKeys(Guests.hash(cookie.getValue()));
    }

    @Test
    void oneGuestContributesSoMuchWithinAnHourAndNoMore() {
        for (int i = 0; i < Guests.MOST; i++) {
            contribute(ASTA);
        }

        assertThatThrownBy(() -> contribute(ASTA)).isInstanceOf(NotAllowedException.class);
    }

    @Test
    void anAddressContributesSoMuchWhicheverCookiesItLoses() {
        for (int i = 0; i < Guests.MOST_FROM_ADDRESS; i++) {
            cookie = null;
            contribute(ASTA);
        }
        cookie = null;

        assertThatThrownBy(() -> contribute(ASTA)).isInstanceOf(NotAllowedException.class);
    }
}
