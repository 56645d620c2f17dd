// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Detail;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One proposal, with its supports and the municipality's answer. */
@Named("crowdsourcingProposal")
@RequestScoped
public class ProposalPage {

    @Inject
    ProposalReading reading;

    @Inject
    Participants participants;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private Optional<Detail> detail = Optional.empty();
    private Optional<Participant> reader = Optional.empty();
    private boolean supported;

    /** Loads the proposal whose number is in the path, or answers 404. */
    public void load() {
        detail = ProposalNumber.parse(number).flatMap(reading::detail);
        if (detail.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        reader = participants.current();
        supported = reader.isPresent()
                && reading.isSupportedBy(getProposal().getId(), reader.get().id());
    }

    public Proposal getProposal() {
        return detail.orElseThrow().named().proposal();
    }

    public String getAuthor() {
        return detail.orElseThrow().named().author();
    }

    public @Nullable OfficialAnswer getAnswer() {
        return detail.orElseThrow().answer().orElse(null);
    }

    public String getAnsweredBy() {
        return detail.orElseThrow().answeredBy();
    }

    /** The day on which the municipality comes back, in the page's language; empty if the answer names none. */
    public String getUntilText() {
        return detail.flatMap(Detail::answer)
                .map(OfficialAnswer::getUntil)
                .map(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Faces.getLocale())::format)
                .orElse("");
    }

    public boolean isSupported() {
        return supported;
    }

    /** Whether the goal is reached, so that the next stage of the trail begins. */
    public boolean isGoalReached() {
        return getProposal().getSupportCount() >= getProposal().getSupportGoal();
    }

    public boolean isAnswerable() {
        return reader.map(participant -> participant.has(Role.OFFICIAL)).orElse(false);
    }
}
