// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.statistics.KeepFigures;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Keeps the figures of the statistics, on a thread of its own: a recount may take a minute. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class FigurePulse extends Pulse {

    private static final int BEATS = 30;

    @Inject
    KeepFigures figures;

    private int beat;

    @Override
    void work() {
        figures.fold();
        // an hour and a night are what matters; a look once a minute is soon enough
        if (beat++ % BEATS == 0) {
            figures.rollIfDue();
            figures.recountIfNight();
        }
    }

    @Override
    String trouble() {
        return "The figures of the statistics could not be kept; they are in a moment.";
    }
}
