// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.letter;

import dk.stigen.api.letter.Letter;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.letter.LetterRepository;
import dk.stigen.persistence.letter.NewLetter;
import dk.stigen.persistence.letter.WaitingLetter;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.Adapters;
import dk.stigen.portal.outbox.HandOver;
import dk.stigen.spi.letter.LetterContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;

/** Hands over the letters that wait, one by one, to whoever posts them. */
@ApplicationScoped
public class SendLetters extends HandOver<WaitingLetter> {

    @Inject
    LetterRepository letters;

    @Inject
    Adapters adapters;

    @Inject
    PortalConfiguration configuration;

    @Override
    protected Outbox<WaitingLetter> outbox() {
        return letters;
    }

    @Override
    protected String handOver(WaitingLetter waiting) throws IOException {
        Letter letter = letter(waiting);
        Optional<PluginId> plugin = adapter();
        return plugin.isPresent()
                ? adapters.ask(plugin.get(), LetterContribution.class, "send", post -> post.send(letter))
                : new FolderPost(configuration.letterFolder()).send(letter);
    }

    /** Returns the plugin that posts letters, empty where the portal writes them into a folder. */
    Optional<PluginId> adapter() {
        return adapters.of(LetterContribution.class);
    }

    private static Letter letter(WaitingLetter waiting) {
        NewLetter written = waiting.letter();
        return new Letter(
                written.externalId(),
                written.person(),
                written.recipient(),
                written.address()
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                written.title(),
                waiting.at(),
                written.plain(),
                written.html());
    }
}
