// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.crowdsourcing.proposal.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** What departments think of the proposals of the demo data. */
@ApplicationScoped
public class DemoValuations {

    @Inject
    ValuationRepository valuations;

    /** Stores what one says. */
    public void add(Proposal proposal, JsonObject said, ParticipantId official, Instant now) {
        ValuationDraft draft = new ValuationDraft(
                new PlainText(said.getString("department")),
                Optional.of(Verdict.valueOf(said.getString("verdict"))),
                Optional.ofNullable(said.getJsonNumber("cost")).map(JsonNumber::longValueExact),
                new PlainText(said.getString("reasons")));
        valuations.add(proposal.getId(), draft, official, now.minus(Duration.ofHours(said.getInt("hoursAgo"))));
    }
}
