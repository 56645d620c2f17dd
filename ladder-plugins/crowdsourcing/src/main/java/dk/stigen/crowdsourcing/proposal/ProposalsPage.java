// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of proposals. */
@Named("crowdsourcingProposals")
@RequestScoped
public class ProposalsPage {

    @Inject
    ProposalReading reading;

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

    private Order order = Order.NEWEST;
    private Filter filter = Filter.ALL;
    private Page page = new Page(List.of(), Optional.empty());

    /** Loads the page that the address asks for; an address that this site never made is answered by 400. */
    public void load() {
        try {
            order = value(Order.class, orderParameter, Order.NEWEST);
            filter = value(Filter.class, filterParameter, Filter.ALL);
            Cursor after = afterParameter == null ? Cursor.START : Cursor.parse(afterParameter);
            page = reading.list(order, filter, after, ProposalRepository.PAGE_SIZE);
        } catch (IllegalArgumentException e) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
        }
    }

    private static <E extends Enum<E>> E value(Class<E> type, @Nullable String text, E otherwise) {
        return text == null ? otherwise : Enum.valueOf(type, text.toUpperCase(Locale.ROOT));
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
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
