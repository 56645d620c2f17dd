// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import static java.util.stream.Collectors.groupingBy;

import dk.stigen.api.activity.Access;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.Gain;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.ActivityRepository.Programme;
import dk.stigen.persistence.activity.Phase;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeDetail;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.activity.OfficeRungs;
import dk.stigen.portal.activity.PhaseDays;
import dk.stigen.portal.answer.GivenAnswers;
import dk.stigen.portal.initiative.InitiativeView.Answer;
import dk.stigen.portal.initiative.InitiativeView.Card;
import dk.stigen.portal.initiative.InitiativeView.ExpectedGain;
import dk.stigen.portal.initiative.InitiativeView.Rung;
import dk.stigen.portal.initiative.InitiativeView.Stretch;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows an initiative to somebody: what is hidden from him is left out, whatever page it is for. */
@ApplicationScoped
public class InitiativeViews {

    private static final int MOST_ANSWERS = 10;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    ActivityRepository activities;

    @Inject
    GivenAnswers given;

    @Inject
    OfficeRungs rungs;

    @Inject
    PluginRegistry plugins;

    @Inject
    Participants participants;

    @Inject
    RegisterNames registers;

    @Inject
    Page page;

    @Inject
    PortalClock clock;

    /** Returns the initiative as the reader of the page sees it, empty where he may not. */
    public Optional<InitiativeView> find(InitiativeId id) {
        boolean official = participants.current().filter(Officials::is).isPresent();
        return initiatives
                .detail(id)
                .filter(found -> official || found.status().isPublic())
                .map(found -> view(found, official));
    }

    /** Returns the initiative as it would be seen if it were published now. */
    Optional<InitiativeView> preview(InitiativeId id, boolean official) {
        return initiatives.detail(id).map(found -> view(found, official));
    }

    private InitiativeView view(InitiativeDetail detail, boolean official) {
        List<Shown> shown = shown(detail, official);
        Instant now = clock.now();
        Map<ParticipantId, String> names =
                participants.displayNames(List.copyOf(detail.parties().responsible()));
        return new InitiativeView(
                detail,
                detail.parties()
                        .lead()
                        .map(id -> registers.departmentNames().get(id))
                        .orElse(""),
                named(detail.parties().partners(), registers.departmentNames()),
                names.values().stream().sorted().toList(),
                named(detail.scene().topics(), registers.topicNames()),
                detail.scene().area().map(id -> registers.areaNames().get(id)).orElse(""),
                detail.scene().kle().flatMap(registers::kleName).orElse(""),
                Stream.of(Gain.values())
                        .filter(detail.gains()::containsKey)
                        .map(gain -> new ExpectedGain(gain.key(), detail.gains().getOrDefault(gain, "")))
                        .toList(),
                byRung(shown, now),
                timeline(shown, now),
                answers(shown));
    }

    private static List<String> named(Collection<Long> ids, Map<Long, String> names) {
        return ids.stream().map(names::get).filter(Objects::nonNull).sorted().toList();
    }

    /** An activity with its rung, and what the reader may do there. */
    private record Shown(Programme programme, int rung, Access access) {}

    private List<Shown> shown(InitiativeDetail detail, boolean official) {
        return activities.programme(detail.id()).stream()
                .flatMap(part -> plugins
                        .find(part.activity().plugin())
                        .filter(PluginHandle::isActive)
                        .map(handle -> new Shown(
                                part,
                                handle.descriptor().step().number(),
                                part.activity()
                                        .access()
                                        .and(plugins.access(handle.id()))
                                        .and(access(detail.status()))))
                        .stream())
                .filter(part -> official || part.access() != Access.HIDDEN)
                .toList();
    }

    private static Access access(Initiative.Status status) {
        return status == Initiative.Status.CLOSED || status == Initiative.Status.ARCHIVED
                ? Access.READ_ONLY
                : Access.ENABLED;
    }

    private List<Rung> byRung(List<Shown> shown, Instant now) {
        return shown.stream().collect(groupingBy(Shown::rung, TreeMap::new, Collectors.toList())).entrySet().stream()
                .map(rung -> new Rung(
                        rung.getKey(),
                        rung.getValue().stream().map(part -> card(part, now)).toList()))
                .toList();
    }

    private Card card(Shown shown, Instant now) {
        return new Card(
                shown.programme().activity().title(),
                rungs.pageOf(
                        shown.programme().activity().plugin(),
                        shown.programme().activity().id().value()),
                shown.access().name(),
                shown.programme().phases().stream()
                        .filter(phase -> state(phase, now, shown.access()).equals("here"))
                        .findFirst()
                        .map(Phase::title)
                        .orElse(""));
    }

    /** Returns the newest answers in the activities that the reader may see, by one statement. */
    private List<Answer> answers(List<Shown> shown) {
        List<ActivityId> places =
                shown.stream().map(part -> part.programme().activity().id()).toList();
        return given.in(places, MOST_ANSWERS, page.getLocale()).stream()
                .map(answer -> new Answer(answer.title(), answer.path(), answer.outcome(), answer.by(), answer.at()))
                .toList();
    }

    private List<Stretch> timeline(List<Shown> shown, Instant now) {
        return shown.stream()
                .flatMap(part -> part.programme().phases().stream().map(phase -> Map.entry(part, phase)))
                .sorted(Comparator.comparing(entry -> entry.getValue().from()))
                .filter(entry -> entry.getKey().access() != Access.READ_ONLY
                        || !now.isBefore(entry.getValue().from()))
                .map(entry -> new Stretch(
                        entry.getKey().programme().activity().title(),
                        entry.getValue().title(),
                        PhaseDays.of(entry.getValue()).inWords(page.getLocale()),
                        state(entry.getValue(), now, entry.getKey().access()),
                        entry.getKey().rung()))
                .toList();
    }

    /** Where people can only read, nothing goes on any more whatever the days of its phases. */
    private static String state(Phase phase, Instant now, Access access) {
        boolean over = access == Access.READ_ONLY
                || phase.until().filter(end -> !now.isBefore(end)).isPresent();
        return over ? "done" : now.isBefore(phase.from()) ? "coming" : "here";
    }
}
