// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

/** What makes people begin an initiative. */
public enum Driver {
    PROBLEM,
    CHALLENGE,
    AMBITION
}
