// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalRepository.Answered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What pages and the REST API show of proposals: the same to everyone, by a constant number of statements.
 *
 * <p>Proposals that the reader may not see, or of an activity that he may not see, are not there: in no list, on no page, in no figure.
 */
@ApplicationScoped
public class ProposalReading {

    /**
     * A proposal with its author's name.
     *
     * @param author the name it stands under, and the association its author spoke for; empty once the author has been erased
     */
    public record Named(Proposal proposal, String author) {}

    /** A page of proposals with their authors' names. */
    public record Page(List<Named> proposals, Optional<Cursor> next) {}

    /**
     * A proposal with all that its page shows.
     *
     * @param at the database's time when it was read
     */
    public record Detail(
            Activity activity, Named named, Optional<OfficialAnswer> answer, String answeredBy, Instant at) {}

    @Inject
    ProposalRepository proposals;

    @Inject
    SupportRepository supports;

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    Participants participants;

    @Inject
    Bylines bylines;

    /** Returns the activities whose proposals the reader may see, the newest first. */
    public List<Activity> activities() {
        return activities.of(CrowdsourcingPlugin.ID);
    }

    List<ActivityId> visible() {
        return activities().stream().map(Activity::id).toList();
    }

    @Transactional
    public Page list(ProposalList.Order order, ProposalList.Filter filter, Cursor after, int size) {
        return list(visible(), order, filter, after, size);
    }

    /** Returns a page of the proposals of these activities, which the reader may see. */
    @Transactional
    public Page list(
            Collection<ActivityId> shown,
            ProposalList.Order order,
            ProposalList.Filter filter,
            Cursor after,
            int size) {
        ProposalList list = proposals.list(shown, order, filter, after, size);
        Map<ContributionRef, String> authors = authors(list.proposals());
        List<Named> named = new ArrayList<>();
        for (Proposal proposal : list.proposals()) {
            named.add(named(proposal, authors));
        }
        return new Page(List.copyOf(named), list.next());
    }

    private Map<ContributionRef, String> authors(List<Proposal> found) {
        return bylines.of(found.stream()
                .flatMap(
                        proposal -> proposal
                                .getAuthor()
                                .map(author -> new Authored(proposal.ref(), proposal.getActivity(), author))
                                .stream())
                .toList());
    }

    @Transactional
    public Optional<Detail> detail(long id) {
        return proposals
                .findWithAnswer(id)
                .filter(found -> contributions.sees(found.proposal().ref()))
                .flatMap(found ->
                        activities.find(found.proposal().getActivity()).map(activity -> detail(activity, found)));
    }

    private Detail detail(Activity activity, Answered found) {
        Proposal proposal = found.proposal();
        return new Detail(
                activity,
                named(proposal, authors(List.of(proposal))),
                found.answer(),
                found.answer()
                        .flatMap(OfficialAnswer::getAnsweredBy)
                        .map(official -> nameIn(activity.id(), official))
                        .orElse(""),
                found.at());
    }

    private String nameIn(ActivityId activity, ParticipantId official) {
        return participants.displayNames(activity, List.of(official)).getOrDefault(official, "");
    }

    private static Named named(Proposal proposal, Map<ContributionRef, String> authors) {
        return new Named(proposal, authors.getOrDefault(proposal.ref(), ""));
    }

    @Transactional
    public boolean isSupportedBy(long proposal, ParticipantId supporter) {
        return supports.has(proposal, supporter);
    }
}
