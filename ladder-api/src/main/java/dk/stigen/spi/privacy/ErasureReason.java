// SPDX-License-Identifier: MPL-2.0
package dk.stigen.spi.privacy;

import org.apiguardian.api.API;

/** Why a person's data is erased. */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public enum ErasureReason {
    /** The person has asked for it. */
    REQUESTED,
    /** The time for which it may be kept is over: the person has not logged in for longer than the municipality allows. */
    RETENTION
}
