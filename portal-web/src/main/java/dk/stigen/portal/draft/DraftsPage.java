// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;

/** The reader's drafts, on Min side and at {@code /me/drafts}. */
@Named("draftsPage")
@RequestScoped
public class DraftsPage {

    private static final int FIRST = 3;
    private static final int SHORTEST = 20;

    @Inject
    PortalDrafts drafts;

    private List<Row> rows = List.of();

    /**
     * A draft as the list shows it.
     *
     * @param texts what was typed, without the short words of choices
     */
    public record Row(Draft draft, List<String> texts) {

        static Row of(Draft draft) {
            return new Row(
                    draft,
                    draft.fields().values().stream()
                            .flatMap(Collection::stream)
                            .filter(text -> text.length() >= SHORTEST || text.contains(" "))
                            .toList());
        }
    }

    @PostConstruct
    void open() {
        rows = drafts.mine().stream().map(Row::of).toList();
    }

    public List<Row> getRows() {
        return rows;
    }

    /** The latest few. */
    public List<Row> getLatest() {
        return rows.subList(0, Math.min(FIRST, rows.size()));
    }

    public boolean isMore() {
        return rows.size() > FIRST;
    }
}
