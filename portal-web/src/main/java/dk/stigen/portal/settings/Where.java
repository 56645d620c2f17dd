// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.settings.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a form is for.
 *
 * @param plugin whose settings or actions they are
 * @param activity the activity's title, empty for the portal
 * @param phase the phase's title, empty for the portal and an activity as a whole
 */
record Where(PluginId plugin, Place place, String activity, String phase) {

    /** Finds what an address names: a plugin, {@code activity/12} or {@code phase/7}. */
    @ApplicationScoped
    static class Finder {

        @Inject
        ActivityRepository activities;

        @Inject
        Catalogue catalogue;

        Optional<Where> find(@Nullable String first, @Nullable String second) {
            if (first == null) {
                return Optional.empty();
            }
            if (second == null) {
                return catalogue
                        .plugins()
                        .filter(plugin -> plugin.value().equals(first))
                        .map(plugin -> new Where(plugin, Place.PORTAL, "", ""))
                        .findFirst();
            }
            return number(second).flatMap(id -> switch (first) {
                case "activity" -> activities.find(new ActivityId(id)).map(Finder::of);
                case "phase" -> activities.find(new PhaseId(id)).flatMap(this::of);
                default -> Optional.empty();
            });
        }

        private static Where of(Activity activity) {
            return new Where(activity.plugin(), Place.of(activity.id()), activity.title(), "");
        }

        private Optional<Where> of(Phase phase) {
            return activities
                    .find(phase.activity())
                    .map(activity -> new Where(
                            activity.plugin(), Place.of(activity.id(), phase.id()), activity.title(), phase.title()));
        }

        private static Optional<Long> number(String text) {
            return text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
        }
    }
}
