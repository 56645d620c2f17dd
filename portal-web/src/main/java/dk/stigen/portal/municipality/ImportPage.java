// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * A file for a register: {@code /admin/import/<register>} takes it, and its number after that shows what it would change.
 *
 * <p>{@link UploadServlet} shows the page too, where a file cannot be read.
 */
@Named("registerImport")
@RequestScoped
public class ImportPage {

    /** The attribute of a request that says what is wrong with the file it brought. */
    static final String FAULT = "stigen.register.fault";

    static final int PAGE = 100;

    /** A cell is shown to be recognised; a boundary may have thousands of signs. */
    private static final int SHOWN = 80;

    @Inject
    KeepRegisters keep;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String upload;

    @Inject
    @Param(name = "show")
    @Nullable
    String show;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private @Nullable Optional<KeepRegisters.Waiting> waiting;

    /**
     * A row of the file as the page shows it.
     *
     * @param line the line on which it begins
     * @param status what becomes of it
     * @param cells what would stand in the register
     * @param notes what is wrong, or what changes from what
     */
    public record Row(long line, String status, List<String> cells, List<String> notes) {}

    /** One of the ways to see the rows. */
    public record Choice(String path, String label, boolean chosen) {}

    /** Answers 404 where there is no such register, or no such file waits. */
    public void enter() {
        if (Kind.keyed(path).isEmpty() || (upload != null && waiting().isEmpty())) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Kind kind() {
        return Kind.keyed(path).orElse(Kind.DEPARTMENTS);
    }

    private Locale locale() {
        return Language.of(request).locale();
    }

    private String text(String key, Object... values) {
        return Texts.MUNICIPALITY.in(locale(), key, values);
    }

    private Optional<KeepRegisters.Waiting> waiting() {
        if (waiting == null) {
            waiting = EntryPage.number(upload).flatMap(number -> keep.waiting(kind(), number));
        }
        return waiting;
    }

    private ImportPlan plan() {
        return waiting().map(KeepRegisters.Waiting::plan).orElse(new ImportPlan(List.of()));
    }

    public String getKey() {
        return kind().key();
    }

    /** Returns what is wrong with the file that was just sent, empty where nothing was. */
    public String getFault() {
        return request.getAttribute(FAULT) instanceof Fault fault ? fault.text(locale()) : "";
    }

    /** Returns the headings that a file can have, with those it must have first. */
    public List<String> getTitles() {
        return kind().columns().stream()
                .map(column -> column.title(locale()) + (column.isRequired() ? " " + text("import.must") : ""))
                .toList();
    }

    public boolean isWaiting() {
        return waiting().isPresent();
    }

    public String getUpload() {
        return waiting().map(found -> String.valueOf(found.id())).orElse("");
    }

    public String getMark() {
        return plan().mark();
    }

    public boolean isStorable() {
        return plan().canBeStored();
    }

    public boolean isWrong() {
        return plan().count(ImportPlan.Status.WRONG) > 0;
    }

    /** Returns what the page has to say of all rows. */
    public String getSummary() {
        ImportPlan plan = plan();
        return text(
                "import.summary",
                plan.count(ImportPlan.Status.NEW),
                plan.count(ImportPlan.Status.CHANGED),
                plan.count(ImportPlan.Status.SAME),
                plan.count(ImportPlan.Status.WRONG));
    }

    /** Returns the file's headings that mean nothing here. */
    public String getIgnored() {
        return waiting().map(found -> String.join(", ", found.ignored())).orElse("");
    }

    /** Returns the ways to see the rows: all of them, and those of each status that there are. */
    public List<Choice> getChoices() {
        return Stream.concat(
                        Stream.of(choice("all", plan().rows().size())),
                        plan().counts().entrySet().stream().map(count -> choice(key(count.getKey()), count.getValue())))
                .toList();
    }

    private Choice choice(String key, long count) {
        return new Choice(
                "/admin/import/" + getKey() + "/" + getUpload() + "?show=" + key,
                text("import.show." + key, count),
                key.equals(shown()));
    }

    private static String key(ImportPlan.Status status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** What must be put right is shown first. */
    private String shown() {
        if (show == null) {
            return isWrong() ? key(ImportPlan.Status.WRONG) : "all";
        }
        return Stream.of(ImportPlan.Status.values()).map(ImportPage::key).anyMatch(show::equals) ? show : "all";
    }

    public String getHere() {
        return "/admin/import/" + getKey() + "/" + getUpload() + "?show=" + shown();
    }

    public boolean isFirst() {
        return after() == 0;
    }

    private long after() {
        return EntryPage.number(after).orElse(0L);
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        List<ImportPlan.Row> found = found().limit(PAGE + 1).toList();
        return found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).line()) : "";
    }

    public List<String> getHeadings() {
        return kind().columns().stream().map(column -> column.title(locale())).toList();
    }

    public List<Row> getRows() {
        return found().limit(PAGE).map(this::row).toList();
    }

    private Stream<ImportPlan.Row> found() {
        return plan().rows().stream()
                .filter(row -> row.line() > after())
                .filter(row -> shown().equals("all") || key(row.status()).equals(shown()));
    }

    private Row row(ImportPlan.Row row) {
        List<String> cells = kind().columns().stream()
                .map(column -> shown(column, row.values().getOrDefault(column, "")))
                .toList();
        return new Row(row.line(), text("import.status." + key(row.status())), cells, notes(row));
    }

    private List<String> notes(ImportPlan.Row row) {
        if (row.status() == ImportPlan.Status.WRONG) {
            return row.problems().stream()
                    .map(problem -> problem.column()
                            .map(column -> column.title(locale()) + ": "
                                    + problem.fault().text(locale()))
                            .orElseGet(() -> problem.fault().text(locale())))
                    .toList();
        }
        return row.held().stream()
                .flatMap(held -> kind().columns().stream()
                        .filter(column ->
                                !held.value(column).equals(row.values().get(column)))
                        .map(column ->
                                text("import.before", column.title(locale()), shown(column, held.value(column)))))
                .toList();
    }

    private String shown(Column column, String value) {
        if (column == Column.CLOSED) {
            return value.equals(Cell.YES) || value.equals(Cell.NO) ? text("registers.closed." + value) : value;
        }
        return value.codePointCount(0, value.length()) > SHOWN
                ? value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…"
                : value;
    }
}
