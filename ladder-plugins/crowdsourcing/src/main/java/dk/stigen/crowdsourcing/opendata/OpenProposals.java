// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.opendata;

import static java.util.Objects.requireNonNull;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.proposal.ActivityNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is public of proposals, a page at a time and nothing kept. */
@ApplicationScoped
class OpenProposals {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    Contributions contributions;

    @Inject
    OfficialAnswers answers;

    @SuppressWarnings("unchecked") // a query of several columns gives arrays
    List<List<@Nullable Object>> after(Collection<Activity> activities, long id, int most) {
        VisibleRows seen = contributions.open(CrowdsourcingPlugin.ID, "proposal", "p.id", 4);
        Query query = entities.createNativeQuery("SELECT p.id, p.activity_id, p.title, p.submitted_at,"
                        + " CASE WHEN p.count_shown OR p.expired OR p.answered_at IS NOT NULL THEN p.support_count END,"
                        + " p.support_goal, p.support_until, p.answered_at"
                        + " FROM crowdsourcing_proposal p"
                        + " WHERE p.id > ?1 AND p.activity_id = ANY (?3) AND "
                        + seen.sql() + " ORDER BY p.id LIMIT ?2")
                .setParameter(1, id)
                .setParameter(2, most)
                .setParameter(
                        3,
                        ActivityNumbers.of(activities.stream().map(Activity::id).toList()));
        seen.bind(query::setParameter);
        List<@Nullable Object[]> rows = query.getResultList();
        Map<ContributionRef, OfficialAnswer> given =
                answers.of(rows.stream().map(OpenProposals::ref).toList());
        return rows.stream()
                .map(row -> row(row, Optional.ofNullable(given.get(ref(row)))))
                .toList();
    }

    private static ContributionRef ref(@Nullable Object[] row) {
        return new ContributionRef(CrowdsourcingPlugin.ID, "proposal", ((Number) requireNonNull(row[0])).longValue());
    }

    private static List<@Nullable Object> row(@Nullable Object[] columns, Optional<OfficialAnswer> answer) {
        List<@Nullable Object> row = new ArrayList<>(columns.length + 2);
        for (Object column : columns) {
            row.add(column instanceof Timestamp time ? time.toInstant() : column);
        }
        row.add(row.size() - 1, answer.map(given -> given.kind().name()).orElse(null));
        row.add(row.size() - 1, answer.map(OfficialAnswer::by).orElse(null));
        return row;
    }
}
