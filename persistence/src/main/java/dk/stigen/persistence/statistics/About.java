// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.statistics;

/** What a figure is about. */
public enum About {
    TOTAL,
    STEP,
    ACTIVITY,
    AREA,
    TOPIC,
    /** A plugin's own figure. */
    MEASURE
}
