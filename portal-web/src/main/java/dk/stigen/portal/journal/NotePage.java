// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.journal.ConversationNote;
import dk.stigen.persistence.journal.ConversationNote.Way;
import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.persistence.journal.NewNote;
import dk.stigen.persistence.journal.NoteRepository;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What officials have noted down of conversations about a contribution, and the form for another note: {@code /office/note/crowdsourcing/proposal/17}. */
@Named("notePage")
@ViewScoped
public class NotePage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int MOST = 50;

    @Inject
    KeepJournal keep;

    @Inject
    NoteRepository notes;

    @Inject
    JournalRepository journal;

    @Inject
    Sight sight;

    @Inject
    Participants participants;

    @Inject
    PortalClock clock;

    @Inject
    PathContribution addressed;

    private boolean known;
    private String title = "";
    private String path = "/";
    private List<Noted> noted = List.of();
    private List<TurnedAway> disqualified = List.of();
    private @Nullable LocalDate heldOn;
    private @Nullable Way way;
    private @Nullable String withWhom;
    private @Nullable String text;

    /**
     * A note as the page shows it.
     *
     * @param by empty once whoever wrote it is erased
     * @param receipt what the journal said, empty as long as it waits
     */
    public record Noted(Instant heldOn, Way way, String withWhom, String body, String by, String receipt)
            implements Serializable {}

    /**
     * Somebody who may not take part in the matter, as it is his own.
     *
     * @param name empty once he is erased
     */
    public record TurnedAway(String name, Instant at) implements Serializable {}

    @PostConstruct
    void open() {
        addressed.ref().flatMap(sight::find).ifPresent(this::show);
    }

    private void show(ContributionRow row) {
        known = true;
        title = row.title();
        path = row.path();
        List<ConversationNote> found = notes.of(row.ref(), MOST);
        Map<ParticipantId, Instant> turnedAway = journal.disqualified(row.ref());
        Map<ParticipantId, String> names = participants.displayNames(
                Stream.concat(found.stream().flatMap(note -> note.writer().stream()), turnedAway.keySet().stream())
                        .distinct()
                        .toList());
        noted = found.stream().map(note -> noted(note, names)).toList();
        disqualified = turnedAway.entrySet().stream()
                .map(one -> new TurnedAway(names.getOrDefault(one.getKey(), ""), one.getValue()))
                .toList();
    }

    private static Noted noted(ConversationNote note, Map<ParticipantId, String> names) {
        return new Noted(
                note.heldOn().atStartOfDay(PortalClock.ZONE).toInstant(),
                note.way(),
                note.withWhom(),
                note.body(),
                note.writer().map(writer -> names.getOrDefault(writer, "")).orElse(""),
                note.receipt());
    }

    /** Answers 404 for what the official may not see, and to whoever is no official. */
    public void enter() {
        if (!known || official().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Participant> official() {
        return participants.current().filter(person -> person.has(Role.OFFICIAL));
    }

    /** Stores the note, or says beside the fields what is missing. */
    public void keep() {
        Optional<Participant> official = official();
        Optional<ContributionRow> row = addressed.ref().flatMap(sight::find);
        if (official.isEmpty() || row.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        NoteDraft draft = new NoteDraft(
                Optional.ofNullable(heldOn),
                Optional.ofNullable(way),
                PlainText.typed(withWhom),
                PlainText.typed(text));
        Map<String, String> faults = draft.faults(LocalDate.ofInstant(clock.now(), PortalClock.ZONE));
        faults.forEach(NotePage::fault);
        if (faults.isEmpty()) {
            ContributionRef about = row.get().ref();
            keep.note(
                    new NewNote(
                            about,
                            draft.heldOn().orElseThrow(),
                            draft.way().orElseThrow(),
                            draft.withWhom().value(),
                            draft.text().value(),
                            official.get().id()),
                    row.get().title(),
                    official.get());
            Faces.redirect(Faces.getRequestContextPath() + "/office/note/" + about + "?kept=true");
        }
    }

    private static void fault(String field, String key) {
        Faults.say(field, Texts.JOURNAL, key, NoteDraft.WITH_MAX, NoteDraft.TEXT_MIN, NoteDraft.TEXT_MAX);
    }

    /** What the page is about, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return addressed.ref().orElse(null);
    }

    public String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    public List<Noted> getNoted() {
        return noted;
    }

    public List<TurnedAway> getDisqualified() {
        return disqualified;
    }

    public List<Way> getWays() {
        return List.of(Way.values());
    }

    public int getLongest() {
        return NoteDraft.TEXT_MAX;
    }

    public int getLongestWith() {
        return NoteDraft.WITH_MAX;
    }

    public @Nullable LocalDate getHeldOn() {
        return heldOn;
    }

    public void setHeldOn(@Nullable LocalDate heldOn) {
        this.heldOn = heldOn;
    }

    public @Nullable Way getWay() {
        return way;
    }

    public void setWay(@Nullable Way way) {
        this.way = way;
    }

    public @Nullable String getWithWhom() {
        return withWhom;
    }

    public void setWithWhom(@Nullable String withWhom) {
        this.withWhom = withWhom;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }
}
