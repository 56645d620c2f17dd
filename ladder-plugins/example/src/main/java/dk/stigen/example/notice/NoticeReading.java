// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.settings.Settings;
import dk.stigen.example.ExamplePlugin;
import dk.stigen.example.ExampleSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What pages and the REST API show of notices: those on boards that the reader may see, by a constant number of statements. */
@ApplicationScoped
public class NoticeReading {

    /** A notice with its board, and its author's name where names are shown. */
    public record Shown(Notice notice, Activity board, String author) {}

    /** Some notices, the newest first, and the number to ask for the next ones by. */
    public record Page(List<Shown> notices, Optional<Long> next) {}

    @Inject
    NoticeRepository notices;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Inject
    Settings settings;

    /**
     * Returns the newest notices.
     *
     * @param board the board they hang on, empty for all of them
     * @param before the number that they all are below
     */
    @Transactional
    public Page newest(Optional<ActivityId> board, long before, int most) {
        Map<ActivityId, Activity> boards = activities.of(ExamplePlugin.ID).stream()
                .filter(activity -> board.isEmpty() || board.get().equals(activity.id()))
                .collect(toMap(Activity::id, activity -> activity));
        List<Notice> found = notices.newest(boards.keySet(), before, most + 1);
        List<Notice> page = found.subList(0, Math.min(most, found.size()));
        Map<ParticipantId, String> names = participants.displayNames(
                page.stream().map(Notice::getAuthor).distinct().toList());
        List<Shown> shown = page.stream()
                .map(notice ->
                        new Shown(notice, requireNonNull(boards.get(notice.getActivity())), author(notice, names)))
                .toList();
        return new Page(
                shown, found.size() > most ? Optional.of(page.get(most - 1).getId()) : Optional.empty());
    }

    private String author(Notice notice, Map<ParticipantId, String> names) {
        return settings.value(ExampleSettings.NAMES_SHOWN, notice.getActivity())
                ? names.getOrDefault(notice.getAuthor(), "")
                : "";
    }
}
