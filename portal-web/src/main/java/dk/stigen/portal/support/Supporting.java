// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.support;

import dk.stigen.api.activity.Access;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Audience;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.support.SupportRepository;
import dk.stigen.portal.activity.PortalActivities;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.permission.PortalPermissions;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.support.SupportContribution;
import dk.stigen.spi.support.SupportTerms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How a contribution is supported, for {@code l:supports} and the REST API: by one statement. */
@Named("supporting")
@ApplicationScoped
public class Supporting {

    @Inject
    SupportRepository supports;

    @Inject
    Supportable supportable;

    @Inject
    SupportRules rules;

    @Inject
    Sight sight;

    @Inject
    PortalPermissions permissions;

    @Inject
    PortalActivities activities;

    @Inject
    PortalParticipants participants;

    @Inject
    PluginRegistry plugins;

    @Inject
    RequestMemory memory;

    /**
     * How a contribution is supported.
     *
     * @param count how many support it, 0 where that is kept back
     * @param goal how many it seeks, 0 for no goal
     * @param countShown whether everybody sees the count now
     * @param supported whether the reader supports it
     * @param decision whether the reader may support it or take the support back, and if not, what would help
     * @param path the contribution's own page
     */
    public record Shown(int count, int goal, boolean countShown, boolean supported, Decision decision, String path) {

        /** Returns whether a login is all that stands in the way. */
        public boolean loginNeeded() {
            return decision instanceof Decision.NeedsLogin;
        }
    }

    /** Returns how it is supported, or nothing where it is not or the reader may not see it. */
    public Optional<Shown> find(ContributionRef about) {
        return memory.recall(
                new Asked(about),
                () -> supportable.is(about) ? sight.find(about).map(this::shown) : Optional.empty());
    }

    /** As {@link #find}, for pages; null where there is nothing. */
    public @Nullable Shown of(ContributionRef about) {
        return find(about).orElse(null);
    }

    private Shown shown(ContributionRow row) {
        ContributionRef about = row.ref();
        long reader = participants
                .current()
                .map(Participant::id)
                .map(id -> id.value())
                .orElse(0L);
        SupportRepository.Standing standing = supports.standing(about, reader);
        SupportTerms terms = terms(row);
        Decision decision = permissions.decide(SupportRules.action(about.plugin()), Subject.of(row.activity(), about));
        return new Shown(
                terms.countShown() ? standing.supports() : 0,
                terms.goal(),
                terms.countShown(),
                standing.byReader(),
                // nobody has to log in to learn that it is too late
                decision instanceof Decision.NeedsLogin && !terms.open().isAllowed() ? terms.open() : decision,
                row.path());
    }

    private SupportTerms terms(ContributionRow row) {
        ContributionRef about = row.ref();
        return Optional.of(about.plugin())
                .filter(plugin -> plugins.offers(plugin, SupportContribution.class))
                .flatMap(plugin ->
                        plugins.ask(plugin, SupportContribution.class, "terms", meaning -> meaning.terms(about)))
                .flatMap(own -> own)
                .orElseGet(() -> termsOfTheActivity(row));
    }

    private SupportTerms termsOfTheActivity(ContributionRow row) {
        SupportRules.Rules rule = rules.in(row.ref().plugin(), row.activity());
        return new SupportTerms(rule.goal(), rule.countShown() || isOver(row), Decision.allowed());
    }

    /** Whether nobody supports anything there now, so that the count sways nobody any more. */
    private boolean isOver(ContributionRow row) {
        Action action = SupportRules.action(row.ref().plugin());
        return activities
                        .asItStands(row.activity())
                        .filter(activity -> activity.access() == Access.ENABLED)
                        .isEmpty()
                || permissions.audience(action, row.activity()).equals(Audience.NOBODY);
    }

    private record Asked(ContributionRef about) {}
}
