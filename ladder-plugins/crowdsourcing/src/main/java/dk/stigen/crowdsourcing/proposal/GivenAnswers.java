// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.view.GivenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;

/** What the municipality has answered for good, for the pages of the initiatives. */
@ApplicationScoped
public class GivenAnswers {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    Contributions contributions;

    /** Returns the newest that the reader may see, by one statement. */
    @Transactional
    public List<GivenAnswer> in(Collection<ActivityId> activities, int most) {
        VisibleRows seen = contributions.visible(CrowdsourcingPlugin.ID, Proposal.TYPE, "p.id", 3);
        Query query = entities.createNativeQuery("SELECT p.id, p.title, a.kind, a.department, a.answered_at"
                + " FROM crowdsourcing_proposal p JOIN crowdsourcing_answer a ON a.proposal_id = p.id"
                + " WHERE p.answered_at IS NOT NULL AND p.activity_id = ANY (?1) AND " + seen.sql()
                + " ORDER BY p.answered_at DESC, p.id DESC LIMIT ?2");
        seen.bind(query::setParameter);
        @SuppressWarnings("unchecked") // a native query of columns gives arrays
        List<Object[]> rows = query.setParameter(1, ActivityNumbers.of(activities))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(GivenAnswers::answer).toList();
    }

    private static GivenAnswer answer(Object[] row) {
        return new GivenAnswer(
                row[1].toString(),
                "/ladder/crowdsourcing/proposal/" + row[0],
                MessageKey.of(OfficialAnswer.Kind.valueOf(row[2].toString()).key()),
                row[3].toString(),
                ((Timestamp) row[4]).toInstant());
    }
}
