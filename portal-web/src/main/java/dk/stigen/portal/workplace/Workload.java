// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.workplace;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Actor;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.promise.ReviewRow;
import dk.stigen.portal.answer.OwedTasks;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.moderation.QueueReading;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.promise.PromiseTasks;
import dk.stigen.spi.view.DashboardCard;
import dk.stigen.spi.view.Progress;
import dk.stigen.spi.view.Standing;
import dk.stigen.spi.view.ViewContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What all steps have for one person: what waits, and where his things stand. A step that fails is left out. */
@ApplicationScoped
public class Workload {

    @Inject
    PluginRegistry plugins;

    @Inject
    OwedTasks owed;

    @Inject
    PromiseTasks promises;

    @Inject
    QueueReading queue;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    /** Returns what waits for the current reader, the most urgent first and what has no deadline last. */
    List<Task> waiting(Locale locale) {
        Actor actor = permissions.actor();
        Instant now = clock.now();
        return actor.person().isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.concat(
                                        owed.waiting().stream().map(duty -> answer(duty, now, locale)),
                                        Stream.concat(
                                                promises.waiting().stream().map(review -> promise(review, locale)),
                                                moderation(locale))),
                                atWork().flatMap(plugin -> plugins
                                        .ask(
                                                plugin.id(),
                                                ViewContribution.class,
                                                "waiting",
                                                view -> view.waiting(actor))
                                        .orElse(List.of())
                                        .stream()
                                        .map(card -> task(plugin, card, now, locale))))
                        .sorted(Comparator.comparing(Task::due, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList();
    }

    private Task answer(DutyRow duty, Instant now, Locale locale) {
        return new Task(
                step(duty.about().plugin()),
                Texts.WORKPLACE.in(locale, "work.answer", duty.title()),
                OwedTasks.page(duty),
                // the day that is shown is the last one in time
                duty.due().map(due -> due.minusNanos(1)).orElse(null),
                duty.isOverdue(now));
    }

    private Task promise(ReviewRow review, Locale locale) {
        return new Task(
                step(review.about().plugin()),
                Texts.WORKPLACE.in(locale, "work.promise", review.text()),
                PromiseTasks.page(review),
                PromiseTasks.lastMoment(review),
                promises.isLate(review));
    }

    /** The queue of the moderators, which has a page of its own, as one thing to do. */
    private Stream<Task> moderation(Locale locale) {
        int waiting = queue.waiting();
        return waiting == 0
                ? Stream.empty()
                : Stream.of(new Task(
                        0, Texts.WORKPLACE.in(locale, "work.moderation", waiting), "/office/moderation", null, false));
    }

    private int step(PluginId plugin) {
        return plugins.find(plugin)
                .map(found -> found.descriptor().step().number())
                .orElse(0);
    }

    private Task task(PluginHandle plugin, DashboardCard card, Instant now, Locale locale) {
        @Nullable Instant due = card.due().orElse(null);
        return new Task(
                plugin.descriptor().step().number(),
                plugins.text(plugin.id(), card.title(), locale),
                card.path(),
                due,
                due != null && due.isBefore(now));
    }

    /** Returns where the person's things stand that are older than a moment, the newest first. */
    List<OwnCard> standings(Participant person, Standing.Part part, Instant before, int most, Locale locale) {
        // what the person has made as a guest stands under the guest's number
        List<ParticipantId> numbers = Stream.concat(Stream.of(person.id()), person.formerly().stream())
                .toList();
        return atWork().flatMap(plugin -> numbers.stream()
                        .flatMap(number -> plugins
                                .ask(
                                        plugin.id(),
                                        ViewContribution.class,
                                        "standings",
                                        view -> view.standings(number, part, before, most))
                                .orElse(List.of())
                                .stream())
                        .map(standing -> card(plugin, standing, locale)))
                .sorted(Comparator.comparing(OwnCard::at).reversed())
                .limit(most)
                .toList();
    }

    private OwnCard card(PluginHandle plugin, Standing standing, Locale locale) {
        PluginId id = plugin.id();
        return new OwnCard(
                plugin.descriptor().step().number(),
                standing.title(),
                standing.path(),
                plugins.text(id, standing.state(), locale),
                standing.progress().map(Progress::reached).orElse(null),
                standing.progress().map(Progress::goal).orElse(null),
                text(id, standing.progress().map(Progress::label), locale),
                standing.next().map(Standing.NextDate::at).orElse(null),
                text(id, standing.next().map(Standing.NextDate::what), locale),
                standing.at());
    }

    private String text(PluginId plugin, Optional<MessageKey> key, Locale locale) {
        return key.map(found -> plugins.text(plugin, found, locale)).orElse("");
    }

    private Stream<PluginHandle> atWork() {
        return plugins.handles().stream().filter(PluginHandle::isActive);
    }
}
