// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalRepository.Read;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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
     * @param open whether its activity is open for what people do
     */
    public record Named(Proposal proposal, String author, boolean open) {

        /** Returns the key of what goes on with it in the bundle. */
        public String stateKey() {
            return proposal.getStateKey(open);
        }
    }

    /** A page of proposals with their authors' names. */
    public record Page(List<Named> proposals, Optional<Cursor> next) {}

    /**
     * A proposal with all that its page shows.
     *
     * @param at the database's time when it was read
     */
    public record Detail(Activity activity, Named named, Instant at) {}

    @Inject
    ProposalRepository proposals;

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    Bylines bylines;

    /** Returns the activities whose proposals the reader may see, first those in which people can do something. */
    public List<Activity> activities() {
        return activities.of(CrowdsourcingPlugin.ID);
    }

    /** Returns the activity, however old, if it is of proposals and the reader may see them. */
    public Optional<Activity> activity(ActivityId id) {
        return activities.find(id).filter(activity -> activity.plugin().equals(CrowdsourcingPlugin.ID));
    }

    /** Returns the activities in which the reader finds proposals and people can do something. */
    Set<ActivityId> open() {
        return open(activities());
    }

    /** Returns in which of these activities people can do something. */
    Set<ActivityId> openOf(Collection<ActivityId> wanted) {
        return open(activities.find(wanted));
    }

    private static Set<ActivityId> open(List<Activity> shown) {
        return shown.stream()
                .filter(activity -> activity.access() == Access.ENABLED)
                .map(Activity::id)
                .collect(Collectors.toSet());
    }

    /** Returns a page of all proposals that the reader may see. */
    @Transactional
    public Page list(ProposalList.Order order, ProposalList.Filter filter, Cursor after, int size) {
        // where nothing can be done, nothing seeks support
        Optional<Collection<ActivityId>> within =
                filter == ProposalList.Filter.OPEN ? Optional.of(open()) : Optional.empty();
        return page(proposals.list(within, order, filter, after, size));
    }

    /** Returns a page of the proposals of this activity, which the reader may see. */
    @Transactional
    public Page listIn(
            Activity activity, ProposalList.Order order, ProposalList.Filter filter, Cursor after, int size) {
        Set<ActivityId> within = filter == ProposalList.Filter.OPEN ? open(List.of(activity)) : Set.of(activity.id());
        return page(proposals.list(Optional.of(within), order, filter, after, size));
    }

    private Page page(ProposalList list) {
        Set<ActivityId> open =
                openOf(list.proposals().stream().map(Proposal::getActivity).collect(Collectors.toSet()));
        Map<ContributionRef, String> authors = authors(list.proposals());
        List<Named> named = list.proposals().stream()
                .map(proposal -> named(proposal, authors, open.contains(proposal.getActivity())))
                .toList();
        return new Page(named, list.next());
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
                .read(id)
                .filter(found -> contributions.sees(found.proposal().ref()))
                .flatMap(found ->
                        activities.find(found.proposal().getActivity()).map(activity -> detail(activity, found)));
    }

    private Detail detail(Activity activity, Read found) {
        Proposal proposal = found.proposal();
        return new Detail(
                activity, named(proposal, authors(List.of(proposal)), activity.access() == Access.ENABLED), found.at());
    }

    private static Named named(Proposal proposal, Map<ContributionRef, String> authors, boolean open) {
        return new Named(proposal, authors.getOrDefault(proposal.ref(), ""), open);
    }
}
