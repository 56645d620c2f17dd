// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.place.Place;
import dk.stigen.api.place.Point;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeFilter;
import dk.stigen.persistence.initiative.InitiativeList;
import dk.stigen.persistence.initiative.InitiativeList.Cursor;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.initiative.InitiativeRepository.Pin;
import dk.stigen.persistence.initiative.InitiativeRow;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The initiatives for everybody, filtered and on a map: {@code /arena/initiatives}. */
@Named("arenaInitiatives")
@RequestScoped
public class ArenaInitiativesPage {

    private static final int PAGE = 12;
    /** No more, or the list beside the map would weigh more than all else on the page. */
    private static final int PINS = 400;

    @Inject
    InitiativeRepository initiatives;

    @Inject
    RegisterNames registers;

    @Inject
    PluginRegistry plugins;

    @Inject
    Page page;

    @Inject
    @Param(name = "status")
    @Nullable
    String wantedStatus;

    @Inject
    @Param(name = "topic")
    @Nullable
    String wantedTopic;

    @Inject
    @Param(name = "department")
    @Nullable
    String wantedDepartment;

    @Inject
    @Param(name = "area")
    @Nullable
    String wantedArea;

    @Inject
    @Param(name = "step")
    @Nullable
    String wantedStep;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private InitiativeFilter filter = InitiativeFilter.OPEN;
    private @Nullable List<Place> places;
    private InitiativeList found = new InitiativeList(List.of(), Optional.empty());

    /**
     * An initiative in the list.
     *
     * @param lead the name of the department that leads it, or empty
     * @param where its area and place, or empty
     * @param rungs the rungs it has activities on, 1 to 6
     */
    public record Card(InitiativeRow row, String lead, String where, Set<Integer> rungs) {}

    @PostConstruct
    void open() {
        filter = new InitiativeFilter(
                List.of(Status.PUBLISHED, Status.CLOSED, Status.ARCHIVED).stream()
                        .filter(status -> status.name().equals(wantedStatus))
                        .findFirst()
                        .orElse(Status.PUBLISHED),
                number(wantedTopic),
                number(wantedDepartment),
                number(wantedArea),
                Optional.ofNullable(wantedStep)
                        .filter(step -> step.matches("[1-6]"))
                        .map(Integer::valueOf)
                        .map(step -> plugins.handles().stream()
                                .filter(PluginHandle::isOffered)
                                .filter(handle -> handle.descriptor().step().number() == step)
                                .map(PluginHandle::id)
                                .toList()));
        found = initiatives.published(filter, Optional.ofNullable(after).flatMap(Cursor::of), PAGE);
    }

    private static Optional<Long> number(@Nullable String text) {
        return Optional.ofNullable(text)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    public List<Card> getCards() {
        return found.rows().stream().map(this::card).toList();
    }

    private Card card(InitiativeRow row) {
        List<String> where = new ArrayList<>();
        row.area().map(id -> registers.areaNames().get(id)).ifPresent(where::add);
        if (!row.place().isEmpty()) {
            where.add(row.place());
        }
        return new Card(
                row,
                row.lead().map(id -> registers.departmentNames().get(id)).orElse(""),
                String.join(", ", where),
                row.plugins().stream()
                        .flatMap(plugin -> plugins.find(plugin).stream())
                        .filter(PluginHandle::isOffered)
                        .map(handle -> handle.descriptor().step().number())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** Returns where what is found on all pages is. */
    public List<Place> getPlaces() {
        if (places == null) {
            places = initiatives.onTheMap(filter, PINS).stream()
                    .map(ArenaInitiativesPage::place)
                    .toList();
        }
        return places;
    }

    private static Place place(Pin pin) {
        return new Place(
                new Point(pin.point().latitude(), pin.point().longitude()),
                pin.title(),
                "/arena/initiative/" + pin.id().value());
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        return found.next().map(Cursor::toString).orElse("");
    }

    public boolean isFirst() {
        return after == null || Cursor.of(after).isEmpty();
    }

    /** Returns the address of the first page with the same filter. */
    public String getPath() {
        return "/arena/initiatives?status=" + filter.status()
                + filter.topic().map(id -> "&topic=" + id).orElse("")
                + filter.department().map(id -> "&department=" + id).orElse("")
                + filter.area().map(id -> "&area=" + id).orElse("")
                + (filter.plugins().isPresent() ? "&step=" + wantedStep : "");
    }

    public List<Status> getStatuses() {
        return List.of(Status.PUBLISHED, Status.CLOSED, Status.ARCHIVED);
    }

    public Status getStatus() {
        return filter.status();
    }

    public List<RegisterNames.Choice> getTopics() {
        return registers.topics(filter.topic().map(List::of).orElse(List.of()));
    }

    public List<RegisterNames.Choice> getDepartments() {
        return registers.departments(filter.department().map(List::of).orElse(List.of()));
    }

    public List<RegisterNames.Choice> getAreas() {
        return registers.areas(filter.area().map(List::of).orElse(List.of()));
    }

    public List<RegisterNames.Choice> getSteps() {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(step ->
                        new RegisterNames.Choice(step, Texts.PORTAL.in(page.getLocale(), "rung." + step + ".name")))
                .toList();
    }

    public long getTopic() {
        return filter.topic().orElse(0L);
    }

    public long getDepartment() {
        return filter.department().orElse(0L);
    }

    public long getArea() {
        return filter.area().orElse(0L);
    }

    public long getStep() {
        return filter.plugins().isPresent() && wantedStep != null ? Long.parseLong(wantedStep) : 0;
    }
}
