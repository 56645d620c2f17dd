// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.ActivityId;
import java.util.Collection;

/** The numbers of activities as the driver sends an array: typed, since the database would read a text anew for each row that it looks at. */
final class ActivityNumbers {

    private ActivityNumbers() {}

    static Long[] of(Collection<ActivityId> activities) {
        return activities.stream().map(ActivityId::value).toArray(Long[]::new);
    }
}
