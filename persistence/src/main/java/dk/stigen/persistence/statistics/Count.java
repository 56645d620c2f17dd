// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

/** How much there is of each kind. */
public record Count(long contributions, long comments, long answered, long inTime) {

    public static final Count NONE = new Count(0, 0, 0, 0);
}
