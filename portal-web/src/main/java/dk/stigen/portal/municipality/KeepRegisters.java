// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.persistence.municipality.Entry;
import dk.stigen.persistence.municipality.EntryRepository;
import dk.stigen.persistence.municipality.InUseException;
import dk.stigen.persistence.municipality.RegisterUpload;
import dk.stigen.persistence.municipality.RegisterUploadRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An administrator keeps the registers, by a form or by a file.
 *
 * <p>One change comes after the other, and what is changed brings the version that the administrator saw; where a colleague has
 * changed it since, nothing is stored.
 */
@ApplicationScoped
public class KeepRegisters {

    private static final Logger log = System.getLogger(KeepRegisters.class.getName());

    /** What came of it. */
    enum Outcome {
        DONE,
        /** Something must be put right; nothing is stored. */
        WRONG,
        /** A colleague has changed it meanwhile; nothing is overwritten. */
        OVERTAKEN,
        UNKNOWN
    }

    /**
     * What came of a form.
     *
     * @param outcome what came of it
     * @param faults what must be put right, by field
     */
    record Saved(Outcome outcome, Map<Column, Fault> faults) {

        static Saved as(Outcome outcome) {
            return new Saved(outcome, Map.of());
        }
    }

    @Inject
    Registers registers;

    @Inject
    RegisterUploadRepository uploads;

    /**
     * Stores a new entry or a changed one.
     *
     * @param id its number, 0 for a new one
     * @param version the version that the administrator saw
     * @param typed what was typed in each field
     */
    @Transactional
    Saved save(Kind kind, long id, long version, Map<Column, String> typed, Participant admin) {
        check(admin);
        registers.repository(kind).lock();
        List<Held> all = registers.all(kind);
        Optional<Held> held = all.stream().filter(entry -> entry.id() == id).findFirst();
        if (id != 0 && held.isEmpty()) {
            return Saved.as(Outcome.UNKNOWN);
        }
        if (held.filter(entry -> entry.version() != version).isPresent()) {
            return Saved.as(Outcome.OVERTAKEN);
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        Map<Column, Fault> faults = read(kind, typed, values);
        if (faults.isEmpty()) {
            faults.putAll(together(kind, all, held, values));
        }
        if (!faults.isEmpty()) {
            return new Saved(Outcome.WRONG, faults);
        }
        registers.store(kind, List.of(new Held(id, version, values)));
        return Saved.as(Outcome.DONE);
    }

    private static Map<Column, Fault> read(Kind kind, Map<Column, String> typed, Map<Column, String> values) {
        Map<Column, Fault> faults = new EnumMap<>(Column.class);
        for (Column column : kind.columns()) {
            Cell cell = Cell.read(column, typed.getOrDefault(column, ""));
            values.put(column, cell.text());
            cell.fault().ifPresent(fault -> faults.put(column, fault));
        }
        return faults;
    }

    /** What does not go together with the other entries, where those that are part of it follow its new name. */
    static Map<Column, Fault> together(Kind kind, List<Held> all, Optional<Held> held, Map<Column, String> values) {
        Register register = new Register(kind);
        String before = held.map(entry -> register.key(entry.values())).orElse("");
        for (Held entry : all) {
            if (held.filter(entry::equals).isEmpty()) {
                register.put(following(entry.values(), before, values));
            }
        }
        if (register.has(register.key(values))) {
            return Map.of(kind.identity(), Fault.of("taken"));
        }
        register.put(values);
        return register.faults(values);
    }

    private static Map<Column, String> following(
            Map<Column, String> entry, String before, Map<Column, String> renamed) {
        String parent = entry.getOrDefault(Column.PARENT, "");
        if (parent.isEmpty() || !NameKey.of(parent).equals(before)) {
            return entry;
        }
        Map<Column, String> following = new EnumMap<>(entry);
        following.put(Column.PARENT, renamed.getOrDefault(Column.DANISH, ""));
        return following;
    }

    /**
     * Deletes an entry that nothing points to.
     *
     * @throws InUseException if something points to it
     */
    @Transactional
    Outcome remove(Kind kind, long id, long version, Participant admin) {
        check(admin);
        return remove(registers.repository(kind), id, version);
    }

    private static <E extends Entry> Outcome remove(EntryRepository<E> repository, long id, long version) {
        repository.lock();
        Optional<E> found = repository.find(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (found.get().version() != version) {
            return Outcome.OVERTAKEN;
        }
        repository.remove(found.get());
        return Outcome.DONE;
    }

    /** Keeps a file until it is confirmed, and returns its number. */
    @Transactional
    long keep(Kind kind, byte[] file, Participant admin) {
        check(admin);
        return uploads.add(new RegisterUpload(kind.key(), file)).id();
    }

    /** Returns what the file that waits would change now, empty where there is no such file. */
    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Waiting> waiting(Kind kind, long upload) {
        return uploads.find(upload)
                .filter(found -> found.register().equals(kind.key()))
                .map(found -> read(kind, found));
    }

    private Waiting read(Kind kind, RegisterUpload upload) {
        try {
            CsvFile file = CsvFile.read(kind, upload.content());
            return new Waiting(upload.id(), file.ignored(), ImportPlan.of(kind, file, registers.all(kind)));
        } catch (BadFileException e) {
            throw new IllegalStateException("Only files that can be read are kept.", e);
        }
    }

    /**
     * A file that waits for its confirmation.
     *
     * @param id its number
     * @param ignored headings of the file that mean nothing here
     * @param plan what it would change
     */
    record Waiting(long id, List<String> ignored, ImportPlan plan) {}

    /**
     * Stores what the file brings, all of it or nothing, and forgets the file.
     *
     * @param mark the mark of the plan that the administrator saw
     */
    @Transactional
    Outcome store(Kind kind, long upload, String mark, Participant admin) {
        check(admin);
        registers.repository(kind).lock();
        Optional<Waiting> waiting = waiting(kind, upload);
        if (waiting.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        ImportPlan plan = waiting.get().plan();
        if (!plan.mark().equals(mark)) {
            return Outcome.OVERTAKEN;
        }
        if (!plan.canBeStored()) {
            return Outcome.WRONG;
        }
        registers.store(kind, wanted(plan));
        uploads.find(upload).ifPresent(uploads::remove);
        log.log(Level.INFO, "{0} has imported {1}: {2}.", admin.id().value(), kind.key(), plan.counts());
        return Outcome.DONE;
    }

    private static List<Held> wanted(ImportPlan plan) {
        return plan.rows().stream()
                .filter(row -> row.status() != ImportPlan.Status.SAME)
                .map(row -> new Held(
                        row.held().map(Held::id).orElse(0L),
                        row.held().map(Held::version).orElse(0L),
                        row.values()))
                .toList();
    }

    /** Forgets a file without storing what it brings. */
    @Transactional
    void discard(Kind kind, long upload, Participant admin) {
        check(admin);
        uploads.find(upload)
                .filter(found -> found.register().equals(kind.key()))
                .ifPresent(uploads::remove);
    }

    private static void check(Participant admin) {
        if (!admin.has(Role.ADMIN)) {
            throw new NotAllowedException(Decision.denied("portal.permission.admins"));
        }
    }
}
