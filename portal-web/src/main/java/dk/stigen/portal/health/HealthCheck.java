// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.health;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/**
 * The outcome of one check.
 *
 * @param status DOWN takes the node out of service, DEGRADED only tells
 * @param data one word or sentence that says why
 */
record HealthCheck(String name, Status status, String data) {

    enum Status {
        UP,
        DEGRADED,
        DOWN
    }

    JsonObjectBuilder json() {
        return Json.createObjectBuilder()
                .add("name", name)
                .add("status", status.name())
                .add("data", data);
    }
}
