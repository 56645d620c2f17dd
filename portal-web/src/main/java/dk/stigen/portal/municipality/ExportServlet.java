// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.opendata.SpreadsheetText;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code /admin/export/<register>.csv}: a register as a file that Excel opens as it stands and that can be imported again. */
@WebServlet("/admin/export/*")
public class ExportServlet extends HttpServlet {

    /** Excel takes a file for UTF-8 by this alone. */
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    transient Registers registers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Optional.ofNullable(request.getPathInfo()).orElse("");
        Optional<Kind> kind = path.endsWith(".csv")
                ? Kind.keyed(path.substring(1, path.length() - ".csv".length()))
                : Optional.empty();
        if (kind.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("text/csv;charset=utf-8");
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + kind.get().key() + ".csv\"");
        write(kind.get(), registers.all(kind.get()), Language.of(request).locale(), response.getWriter());
    }

    /** Separated by semicolons, as a Danish Excel wants it. */
    static void write(Kind kind, List<Held> entries, Locale locale, Writer out) throws IOException {
        out.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out);
        csv.writeRecord(
                kind.columns().stream().map(column -> column.title(locale)).toList());
        for (Held entry : entries) {
            csv.writeRecord(kind.columns().stream()
                    .map(column -> cell(column, entry.value(column), locale))
                    .toList());
        }
        csv.flush();
    }

    private static String cell(Column column, String value, Locale locale) {
        return column == Column.CLOSED
                ? Texts.MUNICIPALITY.in(locale, "registers.closed." + value)
                : SpreadsheetText.written(value);
    }
}
