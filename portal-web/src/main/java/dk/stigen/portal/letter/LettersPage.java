// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.letter;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.letter.LetterRepository;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.OutboxPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.Optional;

/** Which letters were handed over, which wait and which nobody would take: {@code /admin/letters}. What they say stays with those who get them. */
@Named("lettersPage")
@RequestScoped
public class LettersPage extends OutboxPage {

    @Inject
    LetterRepository letters;

    @Inject
    SendLetters post;

    @Inject
    PortalConfiguration configuration;

    @Override
    protected Outbox<?> outbox() {
        return letters;
    }

    @Override
    protected Optional<PluginId> adapter() {
        return post.adapter();
    }

    @Override
    protected Path folder() {
        return configuration.letterFolder();
    }
}
