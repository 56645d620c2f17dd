// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.calendar.CalendarEntry;
import dk.stigen.spi.view.DashboardCard;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the municipality has promised to answer: for the officials who may, and as dates that everybody can hold it to. */
@ApplicationScoped
public class ProposalDuties {

    private static final int MOST_CARDS = 10;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalReading reading;

    @Inject
    Permissions permissions;

    /** Returns what waits for an answer that the actor may give, the most urgent first. Without a transaction, so that the rules are read at once. */
    public List<DashboardCard> waitingFor(Actor actor) {
        var answerable = reading.visible().stream()
                .filter(activity -> permissions
                        .decide(ProposalPermissions.ANSWER, actor, Subject.of(activity))
                        .isAllowed())
                .toList();
        return answerable.isEmpty()
                ? List.of()
                : proposals.waiting(answerable, MOST_CARDS).stream()
                        .map(ProposalDuties::card)
                        .toList();
    }

    private static DashboardCard card(Proposal proposal) {
        return new DashboardCard(
                MessageKey.of("crowdsourcing.waiting", proposal.getTitle()),
                "/ladder/crowdsourcing/answer/" + proposal.getId(),
                Optional.ofNullable(proposal.getAnswerDue()));
    }

    /** Returns the days in the period on which an answer is due, the earliest first. */
    @Transactional
    public List<CalendarEntry> dueBetween(Instant from, Instant until, int most) {
        // an official who asks sees more than everybody may
        var open = reading.activities().stream()
                .filter(activity -> activity.access() != Access.HIDDEN)
                .map(Activity::id)
                .toList();
        return proposals.due(open, from, until, most).stream()
                .flatMap(proposal ->
                        Optional.ofNullable(proposal.getAnswerDue()).map(due -> entry(proposal, due)).stream())
                .toList();
    }

    private static CalendarEntry entry(Proposal proposal, Instant due) {
        return new CalendarEntry(
                proposal.ref(), proposal.getTitle(), due, Optional.empty(), "", proposal.path(), Visibility.EVERYONE);
    }
}
