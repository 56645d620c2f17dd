// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.figure;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.panels.PanelsPlugin;
import dk.stigen.panels.survey.Survey;
import dk.stigen.spi.statistics.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Counts what falls into a selection, each by one statement. */
@ApplicationScoped
class FigureRepository {

    @PersistenceContext(unitName = "ladder-panels")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Counts the surveys that were published in the period. */
    long surveys(Selection selection) {
        return count(
                "SELECT count(*) FROM panels_survey s WHERE s.published_at >= CAST(?1 AS timestamptz)"
                        + " AND s.published_at < CAST(?2 AS timestamptz)",
                selection);
    }

    /** Counts the answers of the period's days, of each survey one a person; nothing is known of the time within a day. */
    long answers(Selection selection) {
        return count(
                "SELECT count(*) FROM panels_answer a JOIN panels_survey s ON s.id = a.survey_id WHERE a.answered_on"
                        + " >= CAST(CAST(?1 AS timestamptz) AT TIME ZONE 'Europe/Copenhagen' AS date) AND a.answered_on <"
                        + " CAST((CAST(?2 AS timestamptz) - interval '1 microsecond') AT TIME ZONE 'Europe/Copenhagen' AS"
                        + " date) + 1",
                selection);
    }

    /** Of what everybody may see, and in one activity that the reader has asked for of what he may see there. */
    private long count(String counting, Selection selection) {
        VisibleRows seen = selection.activity().isPresent()
                ? contributions.visible(PanelsPlugin.ID, Survey.TYPE, "s.id", 4)
                : contributions.open(PanelsPlugin.ID, Survey.TYPE, "s.id", 4);
        Query query = entities.createNativeQuery(counting + " AND (?3 = 0 OR s.activity_id = ?3) AND " + seen.sql());
        seen.bind(query::setParameter);
        return ((Number) query.setParameter(1, selection.from().toString())
                        .setParameter(2, selection.until().toString())
                        .setParameter(
                                3, selection.activity().map(ActivityId::value).orElse(0L))
                        .getSingleResult())
                .longValue();
    }
}
