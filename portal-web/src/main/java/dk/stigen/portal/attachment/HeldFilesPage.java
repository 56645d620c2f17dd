// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.persistence.attachment.HeldFile;
import dk.stigen.portal.attachment.AttachedFiles.Card;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;

/** The files that are held, in the engine room: those that are held longest, so that what comes next shows once they are dealt with. */
@Named("heldFiles")
@RequestScoped
public class HeldFilesPage {

    private static final int SHOWN = 20;

    @Inject
    HeldFiles files;

    @Inject
    Page page;

    private List<HeldFile> found = List.of();

    /**
     * A file in the list.
     *
     * @param title that of the contribution, empty where the administrator does not see it; then the file's name is nothing for him either
     */
    public record Row(Card file, String title, String path, Instant at) {}

    @PostConstruct
    void look() {
        found = files.first(SHOWN + 1);
    }

    public List<Row> getRows() {
        return found.stream().limit(SHOWN).map(this::row).toList();
    }

    private Row row(HeldFile held) {
        return new Row(
                AttachedFiles.card(held.file(), page.getLocale()),
                held.title(),
                held.path(),
                held.file().at());
    }

    /** Whether there are more than are shown. */
    public boolean isMore() {
        return found.size() > SHOWN;
    }

    /** Whether the administrator has to say what becomes of them, as no scanner will. */
    public boolean isUndecided() {
        return files.isReleasePossible();
    }
}
