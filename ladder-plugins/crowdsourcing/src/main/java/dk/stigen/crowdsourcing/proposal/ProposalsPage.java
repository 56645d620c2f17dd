// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.settings.Settings;
import dk.stigen.crowdsourcing.proposal.ProposalList.Cursor;
import dk.stigen.crowdsourcing.proposal.ProposalList.Filter;
import dk.stigen.crowdsourcing.proposal.ProposalList.Order;
import dk.stigen.crowdsourcing.proposal.ProposalReading.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of proposals, of all activities or of the one whose number is in the path. */
@Named("crowdsourcingProposals")
@RequestScoped
public class ProposalsPage {

    @Inject
    ProposalReading reading;

    @Inject
    Comments comments;

    @Inject
    Settings settings;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "order")
    @Nullable
    String orderParameter;

    @Inject
    @Param(name = "filter")
    @Nullable
    String filterParameter;

    @Inject
    @Param(name = "after")
    @Nullable
    String afterParameter;

    /** How many activities are offered to choose among. */
    private static final int CHOICES = 8;

    private Map<ContributionRef, Integer> said = Map.of();
    private List<Activity> activities = List.of();
    private @Nullable Activity activity;
    private Order order = Order.NEWEST;
    private Filter filter = Filter.ALL;
    private Page page = new Page(List.of(), Optional.empty());

    /** Loads the page that the address asks for; an address that this site never made is answered by 400, an unknown activity by 404. */
    public void load() {
        activities = reading.activities();
        activity = AddressNumber.parse(number)
                .flatMap(id -> reading.activity(new ActivityId(id)))
                .orElse(null);
        if (number != null && activity == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        try {
            order = value(Order.class, orderParameter, Order.NEWEST);
            filter = value(Filter.class, filterParameter, Filter.ALL);
            Cursor after = afterParameter == null ? Cursor.START : Cursor.parse(afterParameter);
            page = activity == null
                    ? reading.list(order, filter, after, ProposalRepository.PAGE_SIZE)
                    : reading.listIn(activity, order, filter, after, ProposalRepository.PAGE_SIZE);
            said = comments.counts(
                    page.proposals().stream().map(row -> row.proposal().ref()).toList());
        } catch (IllegalArgumentException e) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    /** The newest that are open to choose among, and the one that is shown; there may be two hundred. */
    private static List<Activity> choices(List<Activity> all, @Nullable Activity one) {
        return Stream.concat(
                        Stream.ofNullable(one),
                        all.stream()
                                .filter(activity -> activity.access() == Access.ENABLED)
                                .limit(CHOICES))
                .distinct()
                .toList();
    }

    private static <E extends Enum<E>> E value(Class<E> type, @Nullable String text, E otherwise) {
        return text == null ? otherwise : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** The page's address without what follows the question mark. */
    public String getPath() {
        return activity == null
                ? "/ladder/crowdsourcing/proposals"
                : "/ladder/crowdsourcing/activity/" + activity.id().value();
    }

    /** How many comments stand at the proposal. */
    public int comments(Proposal proposal) {
        return said.getOrDefault(proposal.ref(), 0);
    }

    /** Returns the activities to choose among. */
    public List<Activity> getChoices() {
        return choices(activities, activity);
    }

    /** Whether there are activities that are not among the choices. */
    public boolean isMore() {
        return activities.size() > getChoices().size();
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    /** What the officials have written above the proposals, where one activity is shown; HTML that the portal has cleaned. */
    public String getIntroduction() {
        @Nullable Activity one = activity == null && activities.size() == 1 ? activities.get(0) : activity;
        return one == null
                ? ""
                : settings.value(ProposalSettings.INTRODUCTION, one.id()).in(Faces.getLocale());
    }

    public List<ProposalReading.Named> getProposals() {
        return page.proposals();
    }

    public List<String> getOrders() {
        return Stream.of(Order.values()).map(ProposalsPage::key).toList();
    }

    public List<String> getFilters() {
        return Stream.of(Filter.values()).map(ProposalsPage::key).toList();
    }

    public String getOrder() {
        return key(order);
    }

    public String getFilter() {
        return key(filter);
    }

    public boolean isFirst() {
        return afterParameter == null;
    }

    /** Where the next page begins, or null on the last one. */
    public @Nullable String getNext() {
        return page.next().map(Object::toString).orElse(null);
    }
}
