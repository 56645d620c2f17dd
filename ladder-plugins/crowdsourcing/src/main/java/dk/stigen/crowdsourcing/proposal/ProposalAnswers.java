// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.Action;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.answer.AnswerContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** What the municipality's answer does to a proposal: a final one ends its search for support. */
@ApplicationScoped
public class ProposalAnswers implements AnswerContribution {

    @Inject
    ProposalRepository proposals;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public Map<String, Action> answering() {
        return Map.of(Proposal.TYPE, ProposalPermissions.ANSWER);
    }

    @Override
    @Transactional
    public void answered(OfficialAnswer answer) {
        long number = answer.about().id();
        // a support that is under way counts first
        if (proposals.lock(number)) {
            proposals.find(number).ifPresent(proposal -> proposal.answered(answer.kind(), answer.at()));
            answer.until().ifPresent(day -> proposals.answerBy(number, Proposal.endOf(day)));
        }
    }

    @Override
    @Transactional
    public void putOff(ContributionRef about, Instant due) {
        proposals.answerBy(about.id(), due);
    }
}
