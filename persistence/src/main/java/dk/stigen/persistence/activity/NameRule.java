// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

/** Which name stands at contributions to an activity. */
public enum NameRule {
    /** The name that the login gives. */
    REAL_NAME,
    /** The name that the participant has chosen for everywhere. */
    DISPLAY_NAME,
    /** Either, as the participant chooses in this activity. */
    CHOICE
}
