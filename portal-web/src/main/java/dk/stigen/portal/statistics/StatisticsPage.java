// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.Count;
import dk.stigen.persistence.statistics.FigureRepository;
import dk.stigen.persistence.statistics.MonthCount;
import dk.stigen.persistence.statistics.PartCount;
import dk.stigen.persistence.statistics.Span;
import dk.stigen.portal.contribution.PublicSteps;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.shell.Page;
import dk.stigen.spi.statistics.Statistic;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /arena/statistics}: how much goes on, the same for everybody, by eight statements however large the town is. */
@Named("statisticsPage")
@RequestScoped
public class StatisticsPage {

    private static final int MOST_PARTS = 200;
    private static final Map<About, Integer> MOST =
            Map.of(About.STEP, MOST_PARTS, About.ACTIVITY, 15, About.AREA, MOST_PARTS, About.TOPIC, MOST_PARTS);
    private static final int MOST_BARS = 15;
    private static final int MOST_MONTHS = 24;

    @Inject
    Overview overview;

    @Inject
    FigureRepository figures;

    @Inject
    KeepFigures keeping;

    @Inject
    PublicSteps steps;

    @Inject
    PluginRegistry plugins;

    @Inject
    Page page;

    @Inject
    @Param
    @Nullable
    String period;

    private List<Choice> periods = List.of();
    private String chosen = Spans.YEAR;
    private List<Line> times = List.of();
    private List<Group> groups = List.of();
    private List<Measure> measures = List.of();
    private Count total = Count.NONE;
    private Optional<Long> people = Optional.of(0L);
    private Optional<Instant> countedAt = Optional.empty();

    /** A period to choose. */
    public record Choice(String id, String label) {}

    /**
     * A line of a table.
     *
     * @param people how many took part, as it is shown
     * @param inTime the share of the answers that came in time, as it is shown
     */
    public record Line(String name, String path, Count count, String people, String inTime) {}

    /** A table with its chart; {@code key} names it in the bundle and in the address of its file. */
    public record Group(String key, List<Line> lines, Chart chart) {}

    /** A plugin's own figure. */
    public record Measure(String step, String title, String value, String gains) {}

    /** Loads what the address asks for; 404 for a period of which there is nothing. */
    public void load() {
        List<Span> spans = overview.spans();
        Optional<Span> wanted = overview.span(spans, period);
        if (wanted.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Span span = wanted.get();
        chosen = span.key();
        periods = spans.stream().map(one -> new Choice(one.key(), label(one))).toList();
        List<MonthCount> months = overview.months(span);
        times = times(months);
        total = months.stream().map(MonthCount::count).reduce(Count.NONE, StatisticsPage::sum);
        Map<About, List<PartCount>> parts = overview.parts(MOST, span);
        groups = Stream.of(
                        group("steps", About.STEP, parts),
                        group("activities", About.ACTIVITY, parts),
                        group("areas", About.AREA, parts),
                        group("topics", About.TOPIC, parts))
                .filter(group -> !group.lines().isEmpty())
                .toList();
        Map<String, Optional<Long>> told = overview.told(span);
        people = told.getOrDefault("", Optional.of(0L));
        measures = steps.plugins().stream()
                .flatMap(plugin -> measures(plugin, told))
                .toList();
        countedAt = figures.rolledAt();
    }

    private String label(Span span) {
        return Character.isDigit(span.key().charAt(0)) && !span.key().equals(Spans.YEAR)
                ? span.key()
                : text("period." + span.key());
    }

    private String text(String key) {
        return Texts.STATISTICS.in(page.getLocale(), key);
    }

    private List<Line> times(List<MonthCount> months) {
        boolean byYear = months.size() > MOST_MONTHS;
        DateTimeFormatter form = DateTimeFormatter.ofPattern(byYear ? "yyyy" : "MMM yy", page.getLocale());
        Map<String, Count> summed = months.stream()
                .collect(Collectors.toMap(
                        month -> byYear
                                ? String.valueOf(month.month().getYear())
                                : month.month().toString(),
                        MonthCount::count,
                        StatisticsPage::sum,
                        TreeMap::new));
        Map<String, String> names = months.stream()
                .collect(Collectors.toMap(
                        month -> byYear
                                ? String.valueOf(month.month().getYear())
                                : month.month().toString(),
                        month -> form.format(month.month()),
                        (one, same) -> one));
        return summed.entrySet().stream()
                .map(time -> new Line(
                        names.getOrDefault(time.getKey(), time.getKey()),
                        "",
                        time.getValue(),
                        "",
                        share(time.getValue())))
                .toList();
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.contributions() + other.contributions(),
                one.comments() + other.comments(),
                one.answered() + other.answered(),
                one.inTime() + other.inTime());
    }

    private Group group(String key, About about, Map<About, List<PartCount>> parts) {
        List<Line> lines = parts.getOrDefault(about, List.of()).stream()
                .map(part -> new Line(
                        FigureText.name(about, part, plugins, page.getLocale()),
                        path(about, part),
                        part.count(),
                        people(part.people()),
                        share(part.count())))
                .toList();
        return new Group(
                key,
                lines,
                Chart.bars(
                        lines.stream()
                                .limit(MOST_BARS)
                                .map(line -> new Chart.Place(
                                        line.name(), List.of(line.count().contributions())))
                                .toList(),
                        text("contributions.few")));
    }

    private String path(About about, PartCount part) {
        return switch (about) {
            case STEP ->
                plugins.entryPage(new PluginId(part.which()))
                        .map(entry -> entry.path())
                        .orElse("");
            case ACTIVITY -> "/arena/contributions?activity=" + part.which();
            default -> "";
        };
    }

    private String people(Optional<Long> told) {
        return told.map(this::number).orElseGet(() -> text("keptBack"));
    }

    private String number(long value) {
        return NumberFormat.getIntegerInstance(page.getLocale()).format(value);
    }

    private String share(Count count) {
        return count.answered() == 0 ? "–" : Math.round(100.0 * count.inTime() / count.answered()) + " %";
    }

    private Stream<Measure> measures(PluginId plugin, Map<String, Optional<Long>> told) {
        return keeping.statistics(plugin).stream()
                .filter(statistic -> told.containsKey(statistic.key()))
                .map(statistic -> new Measure(
                        FigureText.step(plugin, plugins, page.getLocale()),
                        plugins.text(plugin, statistic.title(), page.getLocale()),
                        told.getOrDefault(statistic.key(), Optional.empty())
                                .map(value -> value(statistic, value))
                                .orElseGet(() -> text("keptBack")),
                        statistic.gains().stream()
                                .sorted()
                                .map(Gain::key)
                                .map(gain -> text("gain." + gain))
                                .collect(Collectors.joining(", "))));
    }

    private String value(Statistic statistic, long value) {
        Locale locale = page.getLocale();
        return switch (statistic.unit()) {
            case COUNT, PEOPLE -> number(value);
            case MINUTES -> Texts.STATISTICS.in(locale, "minutes", number(value));
            case BASIS_POINTS -> Math.round(value / 100.0) + " %";
        };
    }

    public List<Choice> getPeriods() {
        return periods;
    }

    public String getPeriod() {
        return chosen;
    }

    /** Returns the months, or the years where there are many months. */
    public List<Line> getTimes() {
        return times;
    }

    /** Returns the chart of contributions and comments over time. */
    public Chart getTimeChart() {
        return Chart.columns(
                times.stream()
                        .map(line -> new Chart.Place(
                                line.name(),
                                List.of(
                                        line.count().contributions(),
                                        line.count().comments())))
                        .toList(),
                List.of(text("contributions.few"), text("comments.few")));
    }

    public List<Group> getGroups() {
        return groups;
    }

    public List<Measure> getMeasures() {
        return measures;
    }

    public Count getTotal() {
        return total;
    }

    public String getPeople() {
        return people(people);
    }

    public String getInTime() {
        return share(total);
    }

    /** Returns when people were counted, null before the first time. */
    public @Nullable Instant getCountedAt() {
        return countedAt.orElse(null);
    }

    public boolean isNothing() {
        return total.equals(Count.NONE);
    }
}
