// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What pages and the REST API show of proposals: the same to everyone, by a constant number of statements. */
@ApplicationScoped
public class ProposalReading {

    /** A proposal with its author's name. */
    public record Named(Proposal proposal, String author) {}

    /** A page of proposals with their authors' names. */
    public record Page(List<Named> proposals, Optional<Cursor> next) {}

    /** A proposal with all that its page shows. */
    public record Detail(Named named, Optional<OfficialAnswer> answer, String answeredBy) {}

    @Inject
    ProposalRepository proposals;

    @Inject
    Participants participants;

    @Transactional
    public Page list(ProposalList.Order order, ProposalList.Filter filter, Cursor after, int size) {
        ProposalList list = proposals.list(order, filter, after, size);
        Map<ParticipantId, String> names = participants.displayNames(
                list.proposals().stream().map(Proposal::getAuthor).distinct().toList());
        List<Named> named = new ArrayList<>();
        for (Proposal proposal : list.proposals()) {
            named.add(new Named(proposal, names.getOrDefault(proposal.getAuthor(), "")));
        }
        return new Page(List.copyOf(named), list.next());
    }

    @Transactional
    public Optional<Detail> detail(long id) {
        return proposals.find(id).map(proposal -> {
            Optional<OfficialAnswer> answer = proposals.answerTo(id);
            Set<ParticipantId> people = new HashSet<>(Set.of(proposal.getAuthor()));
            answer.map(OfficialAnswer::getAnsweredBy).ifPresent(people::add);
            Map<ParticipantId, String> names = participants.displayNames(people);
            return new Detail(
                    new Named(proposal, names.getOrDefault(proposal.getAuthor(), "")),
                    answer,
                    answer.map(OfficialAnswer::getAnsweredBy).map(names::get).orElse(""));
        });
    }

    @Transactional
    public boolean isSupportedBy(long proposal, ParticipantId supporter) {
        return proposals.isSupportedBy(proposal, supporter);
    }
}
