// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.audit;

import org.apiguardian.api.API;

/**
 * Where acts of weight are written down, so that it can be shown afterwards who did what; the portal provides it as a CDI bean.
 *
 * <p>Called by plugins on the thread of a request or a job, inside the transaction of the act: the entry is written when that commits,
 * or not at all. Who acts, and on whose behalf, is the portal's to know: the person behind the current request, the official who acts in
 * that person's place, or the portal itself where there is no request.
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface AuditLog {

    /**
     * Writes the event down with the transaction that is under way.
     *
     * @throws RuntimeException if no transaction is under way
     */
    void record(AuditEvent event);
}
