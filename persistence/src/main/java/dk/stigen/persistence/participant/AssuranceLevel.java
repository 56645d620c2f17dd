// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.participant;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How surely a login tells who the person is, after the national standard NSIS; ordered from the weakest. */
public enum AssuranceLevel {
    /** Self-registered, or a provider that says nothing about it. */
    NONE,
    LOW,
    SUBSTANTIAL,
    HIGH;

    /**
     * Returns the level that a provider's {@code loa} claim states.
     *
     * @param claim a name such as {@code Substantial}, alone or as the last part of NSIS's URI; anything else is {@link #NONE}
     */
    public static AssuranceLevel fromClaim(@Nullable String claim) {
        if (claim == null) {
            return NONE;
        }
        String name = claim.substring(claim.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElse(NONE);
    }
}
