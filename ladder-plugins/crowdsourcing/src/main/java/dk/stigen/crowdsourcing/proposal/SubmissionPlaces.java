// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The activities in which the reader may submit a proposal now, and why not where there is none.
 *
 * <p>Found once a request and no longer: an activity may close, and a reader log in, while a form is open.
 */
@RequestScoped
public class SubmissionPlaces {

    /**
     * What the reader can do.
     *
     * @param open where a proposal may be submitted, the newest first
     * @param decision allowed where there is such an activity, and otherwise what would help
     */
    public record Offer(List<Activity> open, Decision decision) {

        Optional<Activity> find(ActivityId id) {
            return open.stream().filter(activity -> activity.id().equals(id)).findFirst();
        }
    }

    @Inject
    Activities activities;

    @Inject
    Permissions permissions;

    private @Nullable Offer everywhere;

    /** Returns what the reader can do in all the activities that he may see. */
    public Offer offer() {
        if (everywhere == null) {
            everywhere = offerOf(activities.of(CrowdsourcingPlugin.ID));
        }
        return everywhere;
    }

    /** Returns what the reader can do in this activity, whatever is open elsewhere. */
    public Offer offerIn(Activity activity) {
        return offerOf(List.of(activity));
    }

    /** Returns the activity whose number stands in an address, or empty if there is none that the reader may see. */
    public Optional<Activity> named(@Nullable String number) {
        return AddressNumber.parse(number)
                .flatMap(id -> activities.find(new ActivityId(id)))
                .filter(activity -> activity.plugin().equals(CrowdsourcingPlugin.ID));
    }

    private Offer offerOf(List<Activity> places) {
        List<Activity> open = new ArrayList<>();
        List<Decision> refusals = new ArrayList<>();
        for (Activity activity : places) {
            Decision decision = permissions.decide(ProposalPermissions.SUBMIT, Subject.of(activity.id()));
            if (decision.isAllowed()) {
                open.add(activity);
            } else {
                refusals.add(decision);
            }
        }
        return new Offer(List.copyOf(open), open.isEmpty() ? mostHelpful(refusals) : Decision.allowed());
    }

    /** What the reader can do something about comes before what only an official can. */
    static Decision mostHelpful(List<Decision> refusals) {
        return refusals.stream()
                .filter(refusal -> !(refusal instanceof Decision.Denied))
                .findFirst()
                .or(() -> refusals.stream().findFirst())
                .orElse(Decision.denied("crowdsourcing.denied.nowhere"));
    }
}
