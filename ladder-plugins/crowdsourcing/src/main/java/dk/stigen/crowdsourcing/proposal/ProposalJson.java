// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Detail;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Named;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as the REST API writes it; times are UTC. */
@Schema(name = "Proposal")
public final class ProposalJson {

    public final long id;
    public final String title;

    @Schema(description = "Plain text; paragraphs are parted by empty lines")
    public final String body;

    @Schema(description = "The number of the activity it was submitted in")
    public final long activity;

    @Schema(
            description =
                    "The author's name as shown on the page, with the association spoken for; absent once the author has been erased")
    public final @Nullable String author;

    public final Instant submittedAt;

    @Schema(description = "Absent where the count is kept back while the proposal seeks support")
    public final @Nullable Integer supportCount;

    public final int supportGoal;

    @Schema(description = "When it ceases to seek support; absent where it does so until it is answered")
    public final @Nullable Instant supportUntil;

    @Schema(description = "The proposal's page, relative to the portal's address")
    public final String page;

    @Schema(description = "Absent until the municipality has answered, and in lists")
    public final @Nullable Answer answer;

    @Schema(description = "When the municipality answered, absent until then")
    public final @Nullable Instant answeredAt;

    ProposalJson(Detail detail, Optional<OfficialAnswer> answer) {
        this(detail.named(), answer);
    }

    private ProposalJson(Named named, Optional<OfficialAnswer> answer) {
        Proposal proposal = named.proposal();
        id = proposal.getId();
        title = proposal.getTitle();
        body = proposal.getBody();
        activity = proposal.getActivity().value();
        author = named.author().isEmpty() ? null : named.author();
        submittedAt = proposal.getSubmittedAt();
        supportCount = proposal.isCountShown() ? proposal.getShownCount() : null;
        supportGoal = proposal.getSupportGoal();
        supportUntil = proposal.getSupportUntil();
        page = proposal.path();
        this.answer = answer.map(Answer::new).orElse(null);
        answeredAt = proposal.getAnsweredAt();
    }

    /** The municipality's answer. */
    @Schema(name = "OfficialAnswer")
    public static final class Answer {
        public final AnswerKind kind;
        public final String body;
        public final String department;

        @Schema(description = "When the municipality comes back, if it needs time")
        public final @Nullable LocalDate until;

        public final Instant answeredAt;

        private Answer(OfficialAnswer answer) {
            kind = answer.kind();
            body = answer.text();
            department = answer.by();
            until = answer.until().orElse(null);
            answeredAt = answer.at();
        }
    }

    /** A page of proposals. */
    @Schema(name = "ProposalPage")
    public static final class Collection {
        public final List<ProposalJson> proposals;

        @Schema(description = "Give it as `after` for the following page; absent on the last")
        public final @Nullable String next;

        Collection(Page page) {
            proposals = page.proposals().stream()
                    .map(named -> new ProposalJson(named, Optional.empty()))
                    .toList();
            next = page.next().map(Object::toString).orElse(null);
        }
    }
}
