// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.statistics;

import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.statistics.About;
import dk.stigen.persistence.statistics.Count;
import dk.stigen.persistence.statistics.PartCount;
import dk.stigen.persistence.statistics.Span;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.opendata.Format;
import dk.stigen.portal.opendata.Table;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.export.Dataset;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tables of the statistics as files: the same rows as on the page, with nothing in them that is kept back there. */
@ApplicationScoped
public class FigureTables {

    private static final int MOST = 10_000;
    private static final List<String> COUNTED = List.of("contributions", "comments", "answered", "answeredInTime");

    @Inject
    Overview overview;

    @Inject
    PluginRegistry plugins;

    /** Which tables there are. */
    public enum Kind {
        MONTHS(About.TOTAL),
        STEPS(About.STEP),
        ACTIVITIES(About.ACTIVITY),
        AREAS(About.AREA),
        TOPICS(About.TOPIC);

        private final About about;

        Kind(About about) {
            this.about = about;
        }

        /** Returns the one that an address calls so. */
        static Optional<Kind> named(String name) {
            return Stream.of(values()).filter(kind -> kind.key().equals(name)).findFirst();
        }

        /** Returns what an address calls it. */
        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** Returns its columns. */
        public List<String> columns() {
            List<String> columns = new ArrayList<>(this == MONTHS ? List.of("month") : List.of("id", "name"));
            columns.addAll(COUNTED);
            if (this != MONTHS) {
                columns.addAll(List.of("participants", "participantsKeptBack"));
            }
            return columns;
        }
    }

    byte[] write(Kind kind, Span span, Format format) {
        Dataset dataset = new Dataset(kind.key(), MessageKey.of("portal.statistics"), kind.columns());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Table table = Table.of(format, dataset, bytes)) {
            rows(kind, span).forEach(table::row);
        }
        return bytes.toByteArray();
    }

    private Stream<List<@Nullable Object>> rows(Kind kind, Span span) {
        return kind == Kind.MONTHS
                ? overview.months(span).stream()
                        .map(month -> row(List.of(month.month().toString()), month.count()))
                : overview.parts(Map.of(kind.about, MOST), span).values().stream()
                        .flatMap(List::stream)
                        .map(part -> row(kind, part));
    }

    private List<@Nullable Object> row(Kind kind, PartCount part) {
        List<@Nullable Object> row = row(
                List.of(part.which(), FigureText.name(kind.about, part, plugins, Language.DANISH.locale())),
                part.count());
        row.add(part.people().orElse(null));
        row.add(part.people().isEmpty());
        return row;
    }

    private static List<@Nullable Object> row(List<String> names, Count count) {
        List<@Nullable Object> row = new ArrayList<>(names);
        row.addAll(List.of(count.contributions(), count.comments(), count.answered(), count.inTime()));
        return row;
    }
}
