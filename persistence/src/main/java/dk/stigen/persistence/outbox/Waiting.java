// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.outbox;

/** What was taken out of an outbox to be handed over. */
public interface Waiting {

    /** Returns the number of its row. */
    long id();

    /** Returns how often it was tried, this time included. */
    int attempts();
}
