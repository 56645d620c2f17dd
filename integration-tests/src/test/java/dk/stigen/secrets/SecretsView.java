// SPDX-License-Identifier: MPL-2.0
package dk.stigen.secrets;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.DashboardCard;
import dk.stigen.spi.view.Highlight;
import dk.stigen.spi.view.PluginPage;
import dk.stigen.spi.view.RungView;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.Standing.Part;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The notes outside their own pages: each waits for everybody, has been joined by everybody and is answered. */
@ApplicationScoped
public class SecretsView implements ViewContribution {

    private static final MessageKey NOTE = MessageKey.of("secrets.note");
    private static final PluginPage NOTES = new PluginPage(PluginPage.Kind.ENTRY, "/ladder/secrets/notes.xhtml", NOTE);

    @Inject
    SecretNotes notes;

    @Inject
    Contributions contributions;

    @Override
    public PluginId plugin() {
        return SecretsPlugin.ID;
    }

    @Override
    public List<PluginPage> pages() {
        return List.of(NOTES);
    }

    @Override
    public RungView rung() {
        return new RungView(NOTES.path(), NOTE, "?", NOTE);
    }

    @Override
    public List<Highlight> highlights(int most) {
        return List.of();
    }

    /** Returns one card that names them all, since cards are few. */
    @Override
    public List<DashboardCard> waiting(Actor actor) {
        return titles(seen("waiting")).stream()
                .map(titles ->
                        new DashboardCard(MessageKey.of("secrets.waiting", titles), NOTES.path(), Optional.empty()))
                .toList();
    }

    @Override
    public List<Standing> standings(ParticipantId person, Part part, Instant before, int most) {
        return seen("standings").stream()
                .filter(note -> part == Part.JOINED
                        || note.author().filter(person::equals).isPresent())
                .filter(note -> joinedAt(note).isBefore(before))
                .sorted(Comparator.comparing(SecretsView::joinedAt).reversed())
                .limit(most)
                .map(note -> new Standing(
                        note.ref(),
                        note.title(),
                        note.path(),
                        NOTE,
                        Optional.empty(),
                        Optional.empty(),
                        joinedAt(note)))
                .toList();
    }

    /** Returns a moment that no other note has, so that pages divide them. */
    private static Instant joinedAt(Projection note) {
        return Instant.EPOCH.plus(Duration.ofDays(note.ref().id()));
    }

    private List<Projection> seen(String surface) {
        return Leaks.within(surface, () -> contributions.visible(SecretsPlugin.ID, SecretNotes.TYPE, "n.id", 1), notes);
    }

    private static Optional<String> titles(List<Projection> notes) {
        return Optional.of(notes.stream().map(Projection::title).collect(Collectors.joining(", ")))
                .filter(titles -> !titles.isEmpty());
    }
}
