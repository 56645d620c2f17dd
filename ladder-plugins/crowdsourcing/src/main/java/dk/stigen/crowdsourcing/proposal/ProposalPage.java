// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Detail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One proposal. */
@Named("crowdsourcingProposal")
@RequestScoped
public class ProposalPage {

    @Inject
    ProposalReading reading;

    @Inject
    ShownProposal shown;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private Optional<Detail> detail = Optional.empty();

    /** Loads the proposal whose number is in the path, or answers 404. */
    public void load() {
        detail = AddressNumber.parse(number).flatMap(reading::detail);
        if (detail.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        shown.is(detail.get());
    }

    public Proposal getProposal() {
        return detail.orElseThrow().named().proposal();
    }

    public Activity getActivity() {
        return detail.orElseThrow().activity();
    }

    /** The author's name, empty once the author has been erased. */
    public String getAuthor() {
        return detail.orElseThrow().named().author();
    }

    /** The author's number, null once the author has been erased. */
    public @Nullable ParticipantId getAuthorId() {
        return getProposal().getAuthor().orElse(null);
    }

    /** The last day on which it seeks support, in the page's language; empty where it does so until it is answered. */
    public String getSupportUntilText() {
        return Optional.ofNullable(getProposal().getSupportUntil())
                .map(until -> shown(LocalDate.ofInstant(until, PortalClock.ZONE)))
                .orElse("");
    }

    /** Whether it can still gather support. */
    public boolean isSeeking() {
        return detail.orElseThrow().named().open()
                && !getProposal().isAnswered()
                && !getProposal().isExpired();
    }

    /** Whether the municipality has answered, or owes an answer or may come to. */
    public boolean isAnswerExpected() {
        return getProposal().isAnswered() || getProposal().getAnswerDue() != null || isSeeking();
    }

    /** The last day for an answer that is owed, in the page's language; empty where none is. */
    public String getAnswerDueText() {
        return Optional.ofNullable(getProposal().getAnswerDue())
                .map(due -> shown(LocalDate.ofInstant(due.minusNanos(1), PortalClock.ZONE)))
                .orElse("");
    }

    /** As the portal writes days. */
    private static String shown(LocalDate day) {
        Locale locale = Faces.getLocale();
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", locale)
                .format(day);
    }
}
