// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.draft;

import dk.stigen.api.draft.Draft;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What {@code l:draft} says of a form's draft. */
@Named("draftForm")
@RequestScoped
public class DraftForm {

    @Inject
    PortalDrafts drafts;

    @Inject
    RequestMemory memory;

    @Inject
    Page page;

    /** When the reader has typed into the form last, null where there is nothing to go on with, or he has gone on already. */
    public @Nullable Instant keptAt(String form) {
        return FacesContext.getCurrentInstance().isPostback()
                ? null
                : memory.recall(new Asked(form), () -> drafts.find(form))
                        .map(Draft::savedAt)
                        .orElse(null);
    }

    /** Whose draft it is, for the browser to tell one reader from another: empty for visitors, whose drafts stay in the browser. */
    public String getOwner() {
        return drafts.owner().map(person -> String.valueOf(person.value())).orElse("");
    }

    /** The form's page, by which the list of drafts leads back to it. */
    public String getPath() {
        return Optional.of(page.getPath())
                .map(path -> path.replaceFirst("/+$", ""))
                .filter(path -> !path.isEmpty())
                .orElse("/");
    }

    private record Asked(String form) {}
}
