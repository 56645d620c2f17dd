// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.text.PlainText;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** A register as a list, a page at a time: {@code /admin/registers/<register>}. */
@Named
@RequestScoped
public class RegistersPage {

    static final int PAGE = 50;

    @Inject
    Registers registers;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(name = "q")
    @Nullable
    String search;

    @Inject
    @Param(name = "closed")
    @Nullable
    String closed;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private @Nullable List<Held> rows;

    /**
     * An entry in the list.
     *
     * @param id its number
     * @param name what leads to its form
     * @param cells the other columns
     */
    public record Row(long id, String name, List<String> cells) {}

    /** A register to go to. */
    public record Tab(String key, String label, boolean chosen) {}

    /** Answers 404 where there is no such register. */
    public void enter() {
        if (Kind.keyed(path).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Kind kind() {
        return Kind.keyed(path).orElse(Kind.DEPARTMENTS);
    }

    private Locale locale() {
        return Language.of(request).locale();
    }

    public String getKey() {
        return kind().key();
    }

    public List<Tab> getTabs() {
        return List.of(Kind.values()).stream()
                .map(kind ->
                        new Tab(kind.key(), Texts.MUNICIPALITY.in(locale(), "registers." + kind.key()), kind == kind()))
                .toList();
    }

    public boolean isClosed() {
        return "true".equals(closed);
    }

    public String getSearch() {
        return PlainText.typed(search).value();
    }

    public boolean isFirst() {
        return after() == 0;
    }

    private long after() {
        return EntryPage.number(after).orElse(0L);
    }

    /** Returns the list's path with all that it shows but the place where it begins. */
    public String getHere() {
        return "/admin/registers/" + getKey() + "?closed=" + isClosed() + "&q="
                + URLEncoder.encode(getSearch(), StandardCharsets.UTF_8);
    }

    /** Returns the headings of the list; whether an entry is closed is told by where it stands. */
    public List<String> getHeadings() {
        return kind().columns().stream()
                .filter(column -> column != Column.CLOSED)
                .map(column -> column.title(locale()))
                .toList();
    }

    public List<Row> getRows() {
        return found().stream().limit(PAGE).map(this::row).toList();
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        return found().size() > PAGE ? String.valueOf(found().get(PAGE - 1).id()) : "";
    }

    private List<Held> found() {
        if (rows == null) {
            rows = registers.page(kind(), isClosed(), getSearch(), after(), PAGE + 1);
        }
        return rows;
    }

    private Row row(Held held) {
        List<String> cells = kind().columns().stream()
                .skip(1)
                .filter(column -> column != Column.CLOSED)
                .map(column -> shown(column, held.value(column)))
                .toList();
        return new Row(held.id(), held.value(kind().identity()), cells);
    }

    private String shown(Column column, String value) {
        return column == Column.BOUNDARY && !value.isEmpty()
                ? Texts.MUNICIPALITY.in(locale(), "registers.bounded")
                : value;
    }
}
