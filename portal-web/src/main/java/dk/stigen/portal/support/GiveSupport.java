// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.follow.FollowRepository;
import dk.stigen.persistence.support.SupportRepository;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.support.Obligation;
import dk.stigen.spi.support.SupportContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A participant supports a contribution, or takes the support back; each as often as wanted, and at most one stands.
 *
 * <p>The plugin's row is held first, then the support and its count: an answer, a move and a support of the same contribution never cross.
 */
@ApplicationScoped
public class GiveSupport {

    @Inject
    SupportRepository supports;

    @Inject
    Supportable supportable;

    @Inject
    Sight sight;

    @Inject
    Permissions permissions;

    @Inject
    PluginRegistry plugins;

    @Inject
    FollowRepository follows;

    @Inject
    OfficialAnswers answers;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    /** @throws NotAllowedException if the current actor may not, or it is too late */
    @Transactional
    public SupportOutcome give(ContributionRef about, ParticipantId supporter) {
        SupportOutcome held = hold(about);
        if (held != SupportOutcome.DONE) {
            return held;
        }
        if (supports.add(about, List.of(supporter)) == 0) {
            return SupportOutcome.UNCHANGED;
        }
        // whoever supports it wants to know what becomes of it
        follows.follow(about, supporter);
        return tell(about, supports.count(about, 1)) ? SupportOutcome.DONE : failed();
    }

    /** @throws NotAllowedException if the current actor may not, or it is too late */
    @Transactional
    public SupportOutcome withdraw(ContributionRef about, ParticipantId supporter) {
        SupportOutcome held = hold(about);
        if (held != SupportOutcome.DONE) {
            return held;
        }
        if (!supports.remove(about, supporter)) {
            return SupportOutcome.UNCHANGED;
        }
        follows.unfollow(about, supporter);
        return tell(about, supports.uncount(about)) ? SupportOutcome.DONE : failed();
    }

    /** Adds support without asking who may. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(ContributionRef about, Collection<ParticipantId> people) {
        holdThePlugins(about);
        int added = supports.add(about, people);
        if (added > 0 && !tell(about, supports.count(about, added))) {
            throw new IllegalStateException("The plugin does not take the support for " + about + ".");
        }
    }

    /** Takes back all that the person supports, where it is at work or not, and returns how much that was. */
    @Transactional
    public int forget(ParticipantId person) {
        int forgotten = 0;
        for (ContributionRef about : supports.by(person)) {
            holdThePlugins(about);
            if (supports.remove(about, person)) {
                // a plugin that is not at work hears of the count with the next change
                tell(about, supports.uncount(about));
                forgotten++;
            }
        }
        return forgotten;
    }

    /** Sees whether it is there for the actor and held before the decision, which is then about what stands when the support does. */
    private SupportOutcome hold(ContributionRef about) {
        Optional<ContributionRow> row = supportable.is(about) ? sight.find(about) : Optional.empty();
        if (row.isEmpty()) {
            return SupportOutcome.UNKNOWN;
        }
        if (!holdThePlugins(about)) {
            return failed();
        }
        Decision decision = permissions.decide(
                SupportRules.action(about.plugin()), Subject.of(row.get().activity(), about));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        return SupportOutcome.DONE;
    }

    private boolean holdThePlugins(ContributionRef about) {
        return !hasMeaning(about)
                || plugins.ask(about.plugin(), SupportContribution.class, "hold", meaning -> {
                            meaning.hold(about);
                            return true;
                        })
                        .isPresent();
    }

    /** Tells the plugin the count, and starts the clock where it says so; false if it failed. */
    private boolean tell(ContributionRef about, int count) {
        if (!hasMeaning(about)) {
            return true;
        }
        Optional<Optional<Obligation>> meant = plugins.ask(
                about.plugin(), SupportContribution.class, "counted", meaning -> meaning.counted(about, count));
        meant.flatMap(obligation -> obligation)
                .ifPresent(obligation -> answers.owe(about, obligation.addressee(), obligation.due()));
        return meant.isPresent();
    }

    private boolean hasMeaning(ContributionRef about) {
        return plugins.offers(about.plugin(), SupportContribution.class);
    }

    private SupportOutcome failed() {
        transaction.setRollbackOnly();
        return SupportOutcome.FAILED;
    }
}
