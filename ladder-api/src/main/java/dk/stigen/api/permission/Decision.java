// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.permission;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.participant.AssuranceLevel;
import dk.stigen.api.text.MessageKey;
import org.apiguardian.api.API;

/**
 * Whether somebody may do something, and if not, what would help.
 *
 * <p>Pages show a decision by {@code l:decision}: nothing where it is allowed, a way to log in or to be verified where that helps,
 * and otherwise the reason.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public sealed interface Decision {

    /** Returns whether it may be done. */
    default boolean isAllowed() {
        return this instanceof Allowed;
    }

    /** Returns that it may be done. */
    static Decision allowed() {
        return Allowed.ALLOWED;
    }

    /** Returns that it may not be done, for this reason. */
    static Decision denied(String key, Object... arguments) {
        return new Denied(MessageKey.of(key, arguments));
    }

    /** It may be done. */
    enum Allowed implements Decision {
        /** The only one. */
        ALLOWED
    }

    /** It may be done by somebody who has logged in. */
    enum NeedsLogin implements Decision {
        /** The only one. */
        NEEDS_LOGIN
    }

    /**
     * It may be done by somebody whose login tells more surely who it is; the portal knows the way there.
     *
     * @param level the level that is wanted, at least {@link AssuranceLevel#LOW}
     */
    record NeedsVerification(AssuranceLevel level) implements Decision {

        /** @throws IllegalArgumentException if the level is one that every login has */
        public NeedsVerification {
            requireNonNull(level);
            if (level == AssuranceLevel.NONE) {
                throw new IllegalArgumentException("Every login reaches the level NONE; say NEEDS_LOGIN instead.");
            }
        }
    }

    /**
     * It may not be done.
     *
     * @param reason what the reader is told, in the plugin's bundle, or in the portal's for a key that begins with
     *     {@code portal.}
     */
    record Denied(MessageKey reason) implements Decision {

        /** Refuses null. */
        public Denied {
            requireNonNull(reason);
        }
    }
}
