// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.spi.permission.PermissionContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who may submit, support, value and answer, and what nobody may whoever they are. */
@ApplicationScoped
public class ProposalPermissions implements PermissionContribution {

    public static final Action SUBMIT = new Action("crowdsourcing.submit", Audience.LOGGED_IN);
    /** The portal asks for it, since proposals are supported. */
    public static final Action SUPPORT = new Action("crowdsourcing.support", Audience.LOGGED_IN);

    public static final Action ANSWER = new Action("crowdsourcing.answer", Audience.OFFICIALS).asOwed();

    public static final Action VALUE = new Action("crowdsourcing.value", Audience.OFFICIALS).asOwed();

    @Inject
    ProposalRepository proposals;

    @Inject
    ShownProposal shown;

    @Inject
    PortalClock clock;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public List<Action> actions() {
        return List.of(SUBMIT, SUPPORT, ANSWER, VALUE);
    }

    @Override
    public Decision decide(Action action, Actor actor, Subject subject) {
        return subject.contribution()
                .flatMap(ref -> decide(action, actor, ref.id()))
                .orElse(Decision.allowed());
    }

    private Optional<Decision> decide(Action action, Actor actor, long number) {
        return shown.withNumber(number)
                .map(detail -> decide(action, actor, detail.named().proposal(), detail.at()))
                .or(() -> proposals.find(number).map(proposal -> decide(action, actor, proposal, clock.now())));
    }

    static Decision decide(Action action, Actor actor, Proposal proposal, Instant now) {
        boolean own = proposal.getAuthor()
                .filter(author ->
                        actor.person().filter(person -> person.is(author)).isPresent())
                .isPresent();
        if (action.key().endsWith(".attach")) {
            // what the municipality has answered, or somebody has taken further, stays as it was
            return proposal.isAnswered() || proposal.isMoved()
                    ? Decision.denied("crowdsourcing.denied.files")
                    : Decision.allowed();
        }
        if (action.equals(VALUE)) {
            // it would read as if the answer had been given with it in mind
            if (proposal.isAnswered()) {
                return Decision.denied("crowdsourcing.denied.valued");
            }
            return own ? Decision.denied("crowdsourcing.denied.ownValuation") : Decision.allowed();
        }
        if (!action.equals(SUPPORT)) {
            return Decision.allowed();
        }
        Decision open = seeksSupport(proposal, now);
        return open.isAllowed() && own ? Decision.denied("crowdsourcing.denied.ownSupport") : open;
    }

    /** Returns whether anybody can support it, or take his support back, and why not. */
    static Decision seeksSupport(Proposal proposal, Instant now) {
        if (proposal.isMoved()) {
            return Decision.denied("crowdsourcing.denied.moved");
        }
        if (proposal.isAnswered()) {
            return Decision.denied("crowdsourcing.denied.answered");
        }
        return Optional.ofNullable(proposal.getSupportUntil())
                        .filter(until -> !now.isBefore(until))
                        .isPresent()
                ? Decision.denied("crowdsourcing.denied.late")
                : Decision.allowed();
    }
}
