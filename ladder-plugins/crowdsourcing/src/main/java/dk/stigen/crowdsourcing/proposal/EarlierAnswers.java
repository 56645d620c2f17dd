// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives the portal the answers, and the duties to answer, that the plugin kept itself before. */
@ApplicationScoped
public class EarlierAnswers {

    private static final int BATCH = 200;

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    ProposalRepository proposals;

    @Inject
    Contributions contributions;

    @Inject
    OfficialAnswers answers;

    /** Gives some of them; returns whether there may be more. */
    @Transactional
    public boolean giveSome() {
        return giveAnswers() | giveDuties();
    }

    private boolean giveAnswers() {
        @SuppressWarnings("unchecked") // a query of several columns gives arrays
        List<@Nullable Object[]> rows = entities.createNativeQuery(
                        "DELETE FROM crowdsourcing_answer WHERE proposal_id IN"
                                + " (SELECT proposal_id FROM crowdsourcing_answer ORDER BY proposal_id LIMIT ?1)"
                                + " RETURNING proposal_id, kind, body, department, until_date, answered_by, answered_at")
                .setParameter(1, BATCH)
                .getResultList();
        rows.forEach(this::give);
        return rows.size() == BATCH;
    }

    private void give(@Nullable Object[] row) {
        proposals.find(number(row[0])).ifPresent(proposal -> {
            contributions.put(proposal.projection());
            answers.store(new OfficialAnswer(
                    proposal.ref(),
                    AnswerKind.valueOf(String.valueOf(row[1])),
                    String.valueOf(row[2]),
                    String.valueOf(row[3]),
                    Optional.ofNullable(row[4]).map(EarlierAnswers::day),
                    Optional.ofNullable(row[5]).map(column -> new ParticipantId(number(column))),
                    row[6] instanceof Timestamp time ? time.toInstant() : proposal.getSubmittedAt()));
        });
    }

    private boolean giveDuties() {
        @SuppressWarnings("unchecked") // a native query of one column gives its values
        List<Number> rows = entities.createNativeQuery(
                        "DELETE FROM crowdsourcing_owed WHERE proposal_id IN"
                                + " (SELECT proposal_id FROM crowdsourcing_owed ORDER BY proposal_id LIMIT ?1) RETURNING proposal_id")
                .setParameter(1, BATCH)
                .getResultList();
        rows.forEach(row -> proposals.find(row.longValue()).ifPresent(proposal -> {
            contributions.put(proposal.projection());
            Optional.ofNullable(proposal.getAnswerDue())
                    .ifPresent(due -> answers.owe(proposal.ref(), Addressee.LEAD_DEPARTMENT, due));
        }));
        return rows.size() == BATCH;
    }

    private static long number(@Nullable Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    private static LocalDate day(Object column) {
        return column instanceof LocalDate day ? day : ((Date) column).toLocalDate();
    }
}
