// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.engineroom;

/**
 * How much a plugin has stored.
 *
 * @param rows about how many rows, as the database's own statistics have it
 * @param bytes what its tables and their indexes take
 */
public record DataVolume(long rows, long bytes) {

    static final DataVolume NONE = new DataVolume(0, 0);
}
