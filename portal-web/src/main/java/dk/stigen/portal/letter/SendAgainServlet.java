// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.letter;

import dk.stigen.persistence.letter.LetterRepository;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.outbox.TryAgainServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;

/** The button by which an administrator has a letter that was not handed over tried again at once. */
@WebServlet("/admin/letters/again")
public class SendAgainServlet extends TryAgainServlet {

    private static final long serialVersionUID = 1;

    @Inject
    transient LetterRepository letters;

    @Override
    protected Outbox<?> outbox() {
        return letters;
    }
}
