// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.persistence.contribution.ContributionCursor;
import dk.stigen.persistence.contribution.ContributionFilter;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What people have made on all steps, to search through: {@code /arena/contributions}. */
@Named("contributionsPage")
@RequestScoped
public class ContributionsPage {

    private static final int PAGE = 20;

    @Inject
    ContributionReading reading;

    @Inject
    Sight sight;

    @Inject
    Page page;

    @Inject
    @Param(name = "words")
    @Nullable
    String words;

    @Inject
    @Param(name = "initiative")
    @Nullable
    String initiative;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private boolean tooLong;
    private int total;
    private ContributionReading.Page found = new ContributionReading.Page(List.of(), Optional.empty());

    @PostConstruct
    void open() {
        Optional<ContributionFilter> filter = filter();
        tooLong = filter.isEmpty();
        filter.ifPresent(wanted -> {
            Reader reader = sight.reader();
            found = reading.list(
                    wanted,
                    reader,
                    Optional.ofNullable(after)
                            .flatMap(ContributionCursor::parse)
                            .orElse(ContributionCursor.START),
                    PAGE,
                    page.getLocale());
            total = reading.count(wanted, reader);
        });
    }

    private Optional<ContributionFilter> filter() {
        try {
            return Optional.of(ContributionSearch.of(words, null, null, null, getInitiative()));
        } catch (IllegalArgumentException e) {
            // the only parameter that is left to be wrong
            return Optional.empty();
        }
    }

    public List<ContributionCard> getCards() {
        return found.cards();
    }

    /** Returns how many there are, counted no further than {@link ContributionReading#MOST_COUNTED}. */
    public int getTotal() {
        return total;
    }

    /** Returns the key of the sentence that says how many there are. */
    public String getTotalKey() {
        return total == 1
                ? "list.total.one"
                : total == ContributionReading.MOST_COUNTED ? "list.total.most" : "list.total";
    }

    /** Whether the words are more than are looked for. */
    public boolean isTooLong() {
        return tooLong;
    }

    public String getWords() {
        return words == null ? "" : words;
    }

    /** Returns the number of the initiative that is looked through, empty for all of them. */
    public String getInitiative() {
        return initiative != null && initiative.matches("[1-9][0-9]{0,17}") ? initiative : "";
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        return found.next().map(ContributionCursor::toString).orElse("");
    }

    public boolean isFirst() {
        return after == null || ContributionCursor.parse(after).isEmpty();
    }

    /** Returns the address of the first page of the same search. */
    public String getPath() {
        return "/arena/contributions?words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8)
                + (getInitiative().isEmpty() ? "" : "&initiative=" + getInitiative());
    }
}
