// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The activities in which the reader may publish a need now, and why not where there is none; found once a request. */
@RequestScoped
class PublishPlaces {

    @Inject
    NeedReading reading;

    @Inject
    Permissions permissions;

    private @Nullable Map<Activity, Decision> decisions;

    private Map<Activity, Decision> decisions() {
        if (decisions == null) {
            Map<Activity, Decision> found = new LinkedHashMap<>();
            reading.activities().forEach(activity -> found.put(activity, decision(activity)));
            decisions = found;
        }
        return decisions;
    }

    private Decision decision(Activity activity) {
        return permissions.decide(NeedPermissions.PUBLISH, Subject.of(activity.id()));
    }

    /** Returns where the reader may publish: in this activity alone, if one is given. */
    List<Activity> open(Optional<Activity> only) {
        return only.map(activity -> decision(activity).isAllowed() ? List.of(activity) : List.<Activity>of())
                .orElseGet(() -> decisions().entrySet().stream()
                        .filter(place -> place.getValue().isAllowed())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    /** Returns whether the reader may publish anywhere, or in this activity, if one is given; if not, what would help most. */
    Decision decision(Optional<Activity> only) {
        List<Decision> all = only.map(activity -> List.of(decision(activity)))
                .orElseGet(() -> List.copyOf(decisions().values()));
        return all.stream()
                .filter(Decision::isAllowed)
                .findFirst()
                .or(() -> all.stream()
                        .filter(refusal -> !(refusal instanceof Decision.Denied))
                        .findFirst())
                .or(() -> all.stream().findFirst())
                .orElse(Decision.denied("volunteering.denied.nowhere"));
    }

    /** Returns the activity whose number stands in an address, or empty if there is none that the reader may see. */
    Optional<Activity> named(@Nullable String number) {
        return AddressNumber.parse(number).map(ActivityId::new).flatMap(reading::activity);
    }
}
