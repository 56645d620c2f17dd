// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.consent;

import dk.stigen.api.privacy.Consents;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What people are asked to agree to. A text that means something else than before gets the next version: who has agreed to the older one is
 * asked again, and the older text stays in the bundle under {@code consent.<key>.<version>}.
 */
public enum ConsentKind {
    NEWSLETTER(Consents.NEWSLETTER, 1),
    CONTACT(Consents.CONTACT, 1);

    private final String key;
    private final int version;

    ConsentKind(String key, int version) {
        this.key = key;
        this.version = version;
    }

    static Optional<ConsentKind> keyed(@Nullable String key) {
        return Stream.of(values()).filter(kind -> kind.key.equals(key)).findFirst();
    }

    String key() {
        return key;
    }

    int version() {
        return version;
    }
}
