// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.activity;

import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.Initiative;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where officials begin: the initiatives with their activities, and the rungs with their settings. */
@Named
@RequestScoped
public class OfficePage {

    private static final int MOST = 200;

    @Inject
    ActivityRepository activities;

    @Inject
    OfficeRungs rungs;

    private List<Item> items = List.of();

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
        List<Initiative> initiatives = activities.initiatives(MOST);
        Map<String, OfficeRungs.Rung> byPlugin = rungs.all().stream()
                .collect(Collectors.toUnmodifiableMap(rung -> rung.plugin().value(), Function.identity()));
        Map<Long, List<Row>> rows = activities
                .activities(initiatives.stream().map(Initiative::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        activity -> activity.initiative().value(),
                        Collectors.mapping(activity -> row(activity, byPlugin), Collectors.toList())));
        items = initiatives.stream()
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

    public List<Item> getItems() {
        return items;
    }

    public List<OfficeRungs.Rung> getRungs() {
        return rungs.all();
    }
}
