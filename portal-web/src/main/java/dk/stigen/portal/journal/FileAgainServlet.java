// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.outbox.TryAgainServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The button by which an administrator has a record that was not filed tried again at once. */
@WebServlet("/admin/journal/again")
public class FileAgainServlet extends TryAgainServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient JournalRepository journal;

    @Override
    protected Outbox<?> outbox() {
        return journal;
    }
}
