// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.letter.SendLetters;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Hands over the letters that wait: a thread of its own, so that a slow printing service keeps nothing else waiting. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class LetterPulse extends Pulse {

    @Inject
    SendLetters letters;

    @Override
    void work() {
        letters.all();
    }

    @Override
    String trouble() {
        return "A letter could not be handed over; it is tried again in a moment.";
    }
}
