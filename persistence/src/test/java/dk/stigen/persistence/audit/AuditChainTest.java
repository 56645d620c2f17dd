// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.participant.ParticipantId;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The chain as it is written, and what somebody with the database's password might do to it. */
class AuditChainTest {

    private static final Instant NOW = Instant.parse("2026-05-20T10:00:00.123456Z");

    private final List<AuditRow> rows = new ArrayList<>(chain(6));

    private static List<AuditRow> chain(int length) {
        List<AuditRow> rows = new ArrayList<>();
        String hash = AuditHash.START;
        for (int id = 0; id < length; id++) {
            AuditRow row = entry().after(id, hash, NOW.plusSeconds(id));
            rows.add(row);
            hash = row.hash();
        }
        return rows;
    }

    private static NewEntry entry() {
        return new NewEntry(
                Optional.of(new ParticipantId(17)),
                Optional.of(new ParticipantId(18)),
                new AuditEvent(
                        "garden.dug", new AuditSubject("garden", "bed", "5"), Map.of("depth", "2", "by", "hand")));
    }

    private static Optional<AuditChain.Break> verify(List<AuditRow> rows) {
        AuditChain chain = new AuditChain();
        return rows.stream().map(chain::follow).flatMap(Optional::stream).findFirst();
    }

    @Test
    void isWholeAsItWasWritten() {
        AuditChain chain = new AuditChain();

        assertThat(rows).allSatisfy(row -> assertThat(chain.follow(row)).isEmpty());
        assertThat(chain.count()).isEqualTo(6);
        assertThat(chain.lastId()).isEqualTo(6);
        assertThat(chain.lastHash()).isEqualTo(rows.get(5).hash());
    }

    @Test
    void isWholeWhileItIsEmpty() {
        assertThat(new AuditChain().lastHash()).isEqualTo(AuditHash.START);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("id", 4L),
                change("at", NOW),
                change("actor", 19L),
                change("actor", null),
                change("onBehalfOf", 19L),
                change("onBehalfOf", null),
                change("act", "garden.fed"),
                change("subject", "garden/bed/6"),
                change("details", ""),
                change("previousHash", AuditHash.START),
                change("hash", AuditHash.START));
    }

    private static Arguments change(String part, @Nullable Object value) {
        return Arguments.of(part, value);
    }

    private static AuditRow with(AuditRow row, String part, @Nullable Object value) {
        try {
            RecordComponent[] components = AuditRow.class.getRecordComponents();
            Class<?>[] types = new Class<?>[components.length];
            Object[] parts = new Object[components.length];
            for (int i = 0; i < parts.length; i++) {
                types[i] = components[i].getType();
                parts[i] = components[i].getName().equals(part)
                        ? value
                        : components[i].getAccessor().invoke(row);
            }
            return AuditRow.class.getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("changes")
    void showsThatAColumnWasChanged(String part, @Nullable Object value) {
        AuditRow changed = with(rows.get(2), part, value);
        rows.set(2, changed);

        assertThat(verify(rows)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(changed.id());
            assertThat(found.what()).startsWith("was changed");
        });
    }

    @Test
    void showsThatALetterMovedFromOneColumnToTheNext() {
        AuditRow third = rows.get(2);
        rows.set(
                2,
                with(
                        with(third, "act", third.act() + "g"),
                        "subject",
                        third.subject().substring(1)));

        assertThat(verify(rows)).map(AuditChain.Break::id).contains(3L);
    }

    @Test
    void showsThatAnEntryWasRemoved() {
        rows.remove(2);

        assertThat(verify(rows)).contains(new AuditChain.Break(4, "has lost the entry before it: 3 is missing"));
    }

    @Test
    void showsThatTheFirstEntriesWereRemoved() {
        rows.subList(0, 3).clear();

        assertThat(verify(rows))
                .contains(new AuditChain.Break(4, "has lost the entries before it: 1 to 3 are missing"));
    }

    @Test
    void showsThatEntriesWereSwapped() {
        AuditRow third = rows.get(2);
        AuditRow fourth = rows.get(3);
        rows.set(2, with(fourth, "id", 3L));
        rows.set(3, with(third, "id", 4L));

        assertThat(verify(rows)).map(AuditChain.Break::id).contains(3L);
    }

    @Test
    void showsThatAnEntryWasWrittenAnewWithAHashOfItsOwn() {
        rows.set(2, with(rows.get(2), "actor", 99L).hashed());

        assertThat(verify(rows)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(4);
            assertThat(found.what()).startsWith("does not follow on the entry before it");
        });
    }

    @Test
    void endsWithAnotherHashWhereItWasCut() {
        AuditChain cut = new AuditChain();

        assertThat(rows.subList(0, 4))
                .allSatisfy(row -> assertThat(cut.follow(row)).isEmpty());
        assertThat(cut.lastHash()).isNotEqualTo(rows.get(5).hash());
    }

    /** A log that was written by one version is verified by the next: the bytes that are hashed never change. */
    @Test
    void hashesWhatItAlwaysHashed() {
        assertThat(rows.get(0).hash()).isEqualTo("687b8f64db8fe4a1c0181ca80cb9db25fb57272d3fa7808072fa51752fe05667");
    }

    @Test
    void keepsTheDetailsByName() {
        assertThat(rows.get(0).details()).isEqualTo("by=hand\ndepth=2");
        assertThat(AuditDetails.read("by=hand=left\ndepth=")).isEqualTo(Map.of("by", "hand=left", "depth", ""));
        assertThat(AuditDetails.read("")).isEmpty();
    }
}
