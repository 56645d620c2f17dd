// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.audit.AuditEntry;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.security.Stub;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditLinesTest {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Map<String, String> GARDEN = Map.of(
            "garden.dug", "Gravede",
            "garden.dug.soil", "Jord",
            "garden.dug.soil.CLAY", "Ler",
            "garden.bed", "Bed",
            "garden.size", "Størrelse");

    private final AuditLines lines = new AuditLines();
    private final List<AuditEntry> stored = new ArrayList<>();
    private int statements;

    AuditLinesTest() {
        lines.words = new AuditWords();
        lines.words.plugins = new PluginRegistry() {
            @Override
            public String text(PluginId plugin, String key, String otherwise, Locale locale) {
                return GARDEN.getOrDefault(key, otherwise);
            }
        };
        lines.participants = Stub.of(Participants.class, (method, arguments) -> {
            statements++;
            return Map.of(new ParticipantId(1_017), "Ole Prøve");
        });
        lines.entries = new AuditRepository() {
            @Override
            public List<AuditEntry> before(long id, AuditFilter filter, int most) {
                statements++;
                return stored.stream().limit(most).toList();
            }
        };
    }

    /** An entry as the database gives it back. */
    private static final class Stored extends AuditEntry {

        private final long id;
        private final Optional<ParticipantId> by;
        private final String act;
        private final String subject;
        private final Map<String, String> details;

        Stored(long id, Optional<ParticipantId> by, String act, String subject, Map<String, String> details) {
            this.id = id;
            this.by = by;
            this.act = act;
            this.subject = subject;
            this.details = details;
        }

        @Override
        public long id() {
            return id;
        }

        @Override
        public Instant at() {
            return Instant.EPOCH;
        }

        @Override
        public Optional<ParticipantId> actor() {
            return by;
        }

        @Override
        public Optional<ParticipantId> onBehalfOf() {
            return Optional.empty();
        }

        @Override
        public String act() {
            return act;
        }

        @Override
        public String subject() {
            return subject;
        }

        @Override
        public SortedMap<String, String> details() {
            return new TreeMap<>(details);
        }
    }

    private AuditLine line(Optional<ParticipantId> by, String act, String subject, Map<String, String> details) {
        stored.add(new Stored(1, by, act, subject, details));
        return lines.page(Long.MAX_VALUE, AuditFilter.ALL, DANISH).lines().get(0);
    }

    @Test
    void tellsInThePluginsWordsWhatWasDone() {
        AuditLine line = line(
                Optional.of(new ParticipantId(1_017)),
                "garden.dug",
                "garden/bed/5",
                Map.of("soil", "CLAY", "depth", "2"));

        assertThat(line.act()).isEqualTo("Gravede");
        assertThat(line.by()).isEqualTo("Ole Prøve (nr. 1017)");
        assertThat(line.subject()).isEqualTo("Bed 5");
        assertThat(line.details()).containsExactly("depth: 2", "Jord: Ler");
    }

    @Test
    void tellsInThePortalsWordsWhatWasDone() {
        AuditLine line = line(
                Optional.empty(),
                "portal.audit.setting.changed",
                "portal/activity/5",
                Map.of("key", "garden.size", "from", "2026-11-03T18:05:00Z"));

        assertThat(line.act()).isEqualTo("Ændrede en indstilling");
        assertThat(line.by()).isEqualTo("Portalen selv");
        assertThat(line.subject()).isEqualTo("Aktivitet 5");
        assertThat(line.details()).containsExactly("Fra: 3. november 2026 kl. 19.05", "Valget: Størrelse");
    }

    @Test
    void tellsThatAPersonWasErased() {
        assertThat(line(Optional.of(new ParticipantId(9)), "garden.dug", "garden/bed/5", Map.of())
                        .by())
                .isEqualTo("Slettet person (nr. 9)");
    }

    @Test
    void showsWhatNobodyHasWordsForAsItIsStored() {
        AuditLine line = line(Optional.empty(), "gone.eaten", "gone/cake/1", Map.of("by", "MICE"));

        assertThat(line.act()).isEqualTo("gone.eaten");
        assertThat(line.subject()).isEqualTo("cake 1");
        assertThat(line.details()).containsExactly("by: MICE");
    }

    @Test
    void takesTwoStatementsHoweverManyEntriesThereAre() {
        IntStream.rangeClosed(1, AuditLines.PAGE + 1)
                .forEach(id -> stored.add(new Stored(
                        1_000 - id, Optional.of(new ParticipantId(id)), "garden.dug", "garden/bed/5", Map.of())));

        AuditLines.Page page = lines.page(Long.MAX_VALUE, AuditFilter.ALL, DANISH);

        assertThat(page.lines()).hasSize(AuditLines.PAGE);
        assertThat(page.next()).isEqualTo(1_000 - AuditLines.PAGE);
        assertThat(statements).isEqualTo(2);
    }

    @Test
    void hasWordsForEachActOfThePortal() throws IOException {
        TreeSet<String> acts = new TreeSet<>();
        Pattern act = Pattern.compile("\"(portal\\.audit\\.[a-z.]*[a-z])\"");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                act.matcher(Files.readString(file))
                        .results()
                        .map(MatchResult::group)
                        .forEach(acts::add);
            }
        }
        acts.removeIf(key -> key.contains("portal.audit.detail"));

        assertThat(acts).hasSizeGreaterThan(5).allSatisfy(quoted -> {
            String key = quoted.substring(1, quoted.length() - 1);
            assertThat(lines.words.act(key, DANISH)).isNotEqualTo(key);
        });
    }
}
