// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.support.Supported;
import dk.stigen.api.support.Supports;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One person's part in proposals, in the database. */
@ApplicationScoped
class StandingRepository {

    @PersistenceContext(unitName = "ladder-crowdsourcing")
    EntityManager entities;

    @Inject
    ProposalRepository proposals;

    @Inject
    Contributions contributions;

    @Inject
    Supports supports;

    /** A proposal and when somebody supported it. */
    record Backed(Proposal proposal, Instant givenAt) {}

    /** Returns what the person has submitted and the reader may still see, the newest first, by one statement. */
    @SuppressWarnings("unchecked") // a native query for an entity gives that entity
    List<Proposal> submittedBy(ParticipantId person, Instant before, int most) {
        VisibleRows seen = contributions.visible(CrowdsourcingPlugin.ID, Proposal.TYPE, "p.id", 4);
        Query query = entities.createNativeQuery(
                "SELECT * FROM crowdsourcing_proposal p WHERE author_id = ?1 AND submitted_at < CAST(?2 AS timestamptz)"
                        + " AND " + seen.sql() + " ORDER BY submitted_at DESC, id DESC LIMIT ?3",
                Proposal.class);
        seen.bind(query::setParameter);
        return query.setParameter(1, person.value())
                .setParameter(2, before.toString())
                .setParameter(3, most)
                .setHint("eclipselink.read-only", "true")
                .getResultList();
    }

    /** Returns what the person supports and the reader may see, by when he did, the newest first, by two statements. */
    List<Backed> supportedBy(ParticipantId person, Instant before, int most) {
        List<Supported> given = supports.by(person, CrowdsourcingPlugin.ID, Proposal.TYPE, before, most);
        Map<Long, Proposal> found = given.isEmpty()
                ? Map.of()
                : proposals
                        .find(given.stream()
                                .map(supported -> supported.about().id())
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Proposal::getId, Function.identity()));
        return given.stream()
                .flatMap(supported -> Stream.ofNullable(
                                found.get(supported.about().id()))
                        .map(proposal -> new Backed(proposal, supported.since())))
                .toList();
    }
}
