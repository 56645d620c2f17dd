// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.GivenAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** What the municipality has answered for good, for the pages of the initiatives. */
@ApplicationScoped
public class GivenAnswers {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    /** Returns the newest, by one statement. */
    @Transactional
    public List<GivenAnswer> in(Collection<ActivityId> activities, int most) {
        return entities
                .createQuery(
                        "SELECT p, a FROM Proposal p JOIN OfficialAnswer a ON a.proposal = p.id"
                                + " WHERE p.answeredAt IS NOT NULL AND p.activity IN :activities"
                                + " ORDER BY p.answeredAt DESC, p.id DESC",
                        Object[].class)
                .setParameter(
                        "activities", activities.stream().map(ActivityId::value).toList())
                .setMaxResults(most)
                .setHint("eclipselink.read-only", "true")
                .getResultList()
                .stream()
                .map(row -> answer((Proposal) row[0], (OfficialAnswer) row[1]))
                .toList();
    }

    private static GivenAnswer answer(Proposal proposal, OfficialAnswer answer) {
        return new GivenAnswer(
                proposal.getTitle(),
                proposal.path(),
                MessageKey.of(answer.getKind().key()),
                answer.getDepartment(),
                answer.getAnsweredAt());
    }
}
