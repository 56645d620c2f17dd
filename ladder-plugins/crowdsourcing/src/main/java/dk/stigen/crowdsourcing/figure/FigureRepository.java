// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.figure;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.statistics.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Counts what falls into a selection. */
@ApplicationScoped
class FigureRepository {

    /** Proposals submitted in the period. */
    static final String SUBMITTED = within("p.submitted_at");

    /** Proposals answered finally in the period. */
    static final String ANSWERED = within("p.answered_at");

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    Contributions contributions;

    private static String within(String time) {
        return time + " >= CAST(?1 AS timestamptz) AND " + time + " < CAST(?2 AS timestamptz)"
                + " AND (?3 = 0 OR p.activity_id = ?3)";
    }

    /** Counts what everybody may see, and in one activity that the reader has asked for what he may see there. */
    long count(String counting, Selection selection) {
        VisibleRows seen = selection.activity().isPresent()
                ? contributions.visible(CrowdsourcingPlugin.ID, "proposal", "p.id", 4)
                : contributions.open(CrowdsourcingPlugin.ID, "proposal", "p.id", 4);
        Query query = entities.createNativeQuery(counting + " AND " + seen.sql());
        seen.bind(query::setParameter);
        return ((Number) query.setParameter(1, selection.from().toString())
                        .setParameter(2, selection.until().toString())
                        .setParameter(
                                3,
                                selection
                                        .activity()
                                        .map(activity -> activity.value())
                                        .orElse(0L))
                        .getSingleResult())
                .longValue();
    }
}
