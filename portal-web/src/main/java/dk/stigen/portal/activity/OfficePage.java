// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeRepository;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** Where officials begin: the initiatives with their activities, and the rungs with their settings. */
@Named
@RequestScoped
public class OfficePage {

    private static final int PAGE = 20;

    @Inject
    ActivityRepository activities;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    Participants participants;

    @Inject
    OfficeRungs rungs;

    @Inject
    @Param(name = "status")
    @Nullable
    String wantedStatus;

    @Inject
    @Param(name = "mine")
    @Nullable
    String wantedMine;

    @Inject
    @Param(name = "words")
    @Nullable
    String wantedWords;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private Optional<Status> status = Optional.empty();
    private List<Item> items = List.of();
    private String next = "";

    /** An initiative with its activities. */
    public record Item(long id, String title, String status, List<Row> activities) {}

    /**
     * An activity in the list.
     *
     * @param rung 1 to 6, 0 where its plugin is not at work
     * @param publicPath where people find it, empty where its plugin has no page for one
     */
    public record Row(long id, String title, int rung, String plugin, String access, String publicPath) {}

    @PostConstruct
    void open() {
        status = Stream.of(Status.values())
                .filter(one -> one.name().equals(wantedStatus))
                .findFirst();
        List<Initiative> found = initiatives.all(
                before(),
                status,
                isMine() ? participants.current().map(Participant::id) : Optional.empty(),
                getWords(),
                PAGE + 1);
        List<Initiative> page = found.subList(0, Math.min(PAGE, found.size()));
        next = found.size() > PAGE ? Long.toString(page.get(PAGE - 1).id().value()) : "";
        Map<String, OfficeRungs.Rung> byPlugin = rungs.all().stream()
                .collect(Collectors.toUnmodifiableMap(rung -> rung.plugin().value(), Function.identity()));
        Map<Long, List<Row>> rows = activities
                .activities(page.stream().map(Initiative::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.initiative().value(),
                        Collectors.mapping(activity -> row(activity, byPlugin), Collectors.toList())));
        items = page.stream()
                .map(initiative -> new Item(
                        initiative.id().value(),
                        initiative.title(),
                        initiative.status().name(),
                        rows.getOrDefault(initiative.id().value(), List.of())))
                .toList();
    }

    private Row row(Activity activity, Map<String, OfficeRungs.Rung> byPlugin) {
        OfficeRungs.Rung rung = byPlugin.get(activity.plugin().value());
        return new Row(
                activity.id().value(),
                activity.title(),
                rung == null ? 0 : rung.number(),
                rung == null ? activity.plugin().value() : rung.name(),
                activity.access().name(),
                rungs.pageOf(activity.plugin(), activity.id().value()));
    }

    private long before() {
        return isFirst() || after == null ? Long.MAX_VALUE : Long.parseLong(after);
    }

    public boolean isFirst() {
        return after == null || !after.matches("[1-9][0-9]{0,17}");
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        return next;
    }

    /** Returns the address of the first page with the same filter. */
    public String getPath() {
        return "/office/activities?status=" + getStatus()
                + (isMine() ? "&mine=true" : "")
                + (getWords().isEmpty() ? "" : "&words=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8));
    }

    public List<Status> getStatuses() {
        return List.of(Status.values());
    }

    /** Returns the status that is asked for, empty for all. */
    public String getStatus() {
        return status.map(Status::name).orElse("");
    }

    /** Returns whether only those are asked for that the reader is responsible for. */
    public boolean isMine() {
        return "true".equals(wantedMine);
    }

    /** Returns what the titles are searched for. */
    public String getWords() {
        return PlainText.typed(wantedWords).value();
    }

    public List<Item> getItems() {
        return items;
    }

    public List<OfficeRungs.Rung> getRungs() {
        return rungs.all();
    }
}
