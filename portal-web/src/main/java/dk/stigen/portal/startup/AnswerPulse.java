// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.answer.RemindOfAnswers;
import dk.stigen.portal.promise.RemindOfPromises;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Reminds of answers and promises that come due, and says when answers are late. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class AnswerPulse extends Pulse {

    private static final int BEATS = 30;

    @Inject
    RemindOfAnswers reminders;

    @Inject
    RemindOfPromises promises;

    private int beat;

    @Override
    void work() {
        // days are what matters; a look once a minute is soon enough
        if (beat++ % BEATS == 0) {
            while (reminders.remindNext() || promises.remindNext()) {
                // there may be more
            }
        }
    }

    @Override
    String trouble() {
        return "Those who owe an answer, or follow up on a promise, could not be reminded; they are in a minute.";
    }
}
