// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.plugin.PluginId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What addresses that point to a contribution are made of. */
public final class ContributionAddress {

    private static final String NAME = "[a-z][a-z0-9]{2,29}";

    private ContributionAddress() {}

    /** Returns the contribution that the parts of a path name, empty where they name none. */
    public static Optional<ContributionRef> contribution(
            @Nullable String plugin, @Nullable String type, @Nullable String number) {
        if (plugin == null || type == null || !plugin.matches(NAME) || !type.matches(NAME)) {
            return Optional.empty();
        }
        return number(number).map(id -> new ContributionRef(new PluginId(plugin), type, id));
    }

    /** Returns the number that the text is, empty where it is none. */
    public static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
