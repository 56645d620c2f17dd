// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.text.MessageKey;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalList.Filter;
import dk.stigen.crowdsourcing.proposal.ProposalList.Order;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Named;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The proposals that the front page shows. */
@ApplicationScoped
public class ProposalHighlights {

    private static final int SUMMARY_LENGTH = 160;

    @Inject
    ProposalRepository proposals;

    @Inject
    ProposalReading reading;

    /** Returns how many proposals seek support now. */
    @Transactional
    public long openProposals() {
        return proposals.openProposals(reading.open());
    }

    /** Returns the open proposals with the most support. */
    public List<Highlight> mostSupported(int most) {
        return reading.list(Order.MOST_SUPPORTED, Filter.OPEN, Cursor.START, most).proposals().stream()
                .map(ProposalHighlights::highlight)
                .toList();
    }

    private static Highlight highlight(Named named) {
        Proposal proposal = named.proposal();
        int reached = proposal.getShownCount();
        int goal = proposal.getSupportGoal();
        return new Highlight(
                proposal.getTitle(),
                summary(proposal.getBody()),
                proposal.path(),
                proposal.isCountShown()
                        ? Optional.of(
                                new Progress(reached, goal, MessageKey.of("crowdsourcing.supports", reached, goal)))
                        : Optional.empty(),
                named.author().isEmpty()
                        ? MessageKey.of("crowdsourcing.by.nobody")
                        : MessageKey.of("crowdsourcing.by", named.author()));
    }

    /** The first words of a text, cut between words. */
    static String summary(String body) {
        String line = body.replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= SUMMARY_LENGTH) {
            return line;
        }
        String cut = line.substring(0, line.offsetByCodePoints(0, SUMMARY_LENGTH));
        int space = cut.lastIndexOf(' ');
        return (space > 0 ? cut.substring(0, space) : cut) + " …";
    }
}
