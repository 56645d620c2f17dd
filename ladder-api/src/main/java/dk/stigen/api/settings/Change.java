// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.settings;

import org.apiguardian.api.API;

/** Until when a setting of an activity or phase may be changed. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum Change {
    /** At any time. */
    ANYTIME,
    /** Until people have acted on it, such as by a first vote or answer: the rules stay as they were promised. */
    UNTIL_UNDER_WAY
}
