// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.municipality;

import dk.stigen.api.settings.Localized;
import dk.stigen.persistence.municipality.Area;
import dk.stigen.persistence.municipality.AreaRepository;
import dk.stigen.persistence.municipality.Boundary;
import dk.stigen.persistence.municipality.Department;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.municipality.Entry;
import dk.stigen.persistence.municipality.EntryRepository;
import dk.stigen.persistence.municipality.KleCode;
import dk.stigen.persistence.municipality.KleCodeRepository;
import dk.stigen.persistence.municipality.NamedEntry;
import dk.stigen.persistence.municipality.Topic;
import dk.stigen.persistence.municipality.TopicRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The registers as forms and files see them: entries with a text for each column. */
@ApplicationScoped
public class Registers {

    @Inject
    DepartmentRepository departments;

    @Inject
    TopicRepository topics;

    @Inject
    AreaRepository areas;

    @Inject
    KleCodeRepository codes;

    /** Returns the whole register. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Held> all(Kind kind) {
        return held(repository(kind).all());
    }

    /** Returns a page of the open or of the closed entries; see {@link EntryRepository#page}. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Held> page(Kind kind, boolean closed, String search, long after, int most) {
        return held(repository(kind).page(closed, search, after, most));
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Held> find(Kind kind, long id) {
        return repository(kind).find(id).map(entry -> held(List.of(entry)).get(0));
    }

    /** Returns the names of the departments that another can be part of, in their order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<String> departmentNames() {
        return departments.open().stream().map(open -> open.name().danish()).toList();
    }

    EntryRepository<? extends Entry> repository(Kind kind) {
        return switch (kind) {
            case DEPARTMENTS -> departments;
            case TOPICS -> topics;
            case AREAS -> areas;
            case KLE -> codes;
        };
    }

    /** Stores new entries and changed ones, all of which go together; held entries are found by their number. */
    @Transactional(Transactional.TxType.MANDATORY)
    void store(Kind kind, List<Held> wanted) {
        Map<Held, Entry> entries = new HashMap<>();
        @SuppressWarnings("unchecked") // the kind makes what its repository takes
        EntryRepository<Entry> repository = (EntryRepository<Entry>) repository(kind);
        wanted.forEach(one -> entries.put(
                one,
                one.id() == 0
                        ? made(kind, one.values())
                        : repository.find(one.id()).orElseThrow()));
        repository.addAll(wanted.stream()
                .filter(one -> one.id() == 0)
                .map(one -> entry(entries, one))
                .toList());
        // a department may be part of one that is as new as itself, so that the parents come last
        wanted.forEach(one -> name(entry(entries, one), one.values()));
        Function<String, Optional<Long>> parents =
                kind == Kind.DEPARTMENTS ? numbers(wanted, entries) : key -> Optional.empty();
        wanted.forEach(one -> write(entry(entries, one), one, parents));
    }

    private static Entry entry(Map<Held, Entry> entries, Held one) {
        Entry entry = entries.get(one);
        if (entry == null) {
            throw new IllegalStateException("Every wanted entry is made or found.");
        }
        return entry;
    }

    /** The departments by what their names have in common, those that are being stored by their new names. */
    private Function<String, Optional<Long>> numbers(List<Held> wanted, Map<Held, Entry> entries) {
        Map<String, Long> numbers = new HashMap<>();
        departments.all().forEach(one -> numbers.put(NameKey.of(one.name().danish()), one.id()));
        wanted.forEach(one -> numbers.put(
                NameKey.of(one.value(Column.DANISH)), entry(entries, one).id()));
        return key -> Optional.<@Nullable Long>ofNullable(numbers.get(key));
    }

    private static Entry made(Kind kind, Map<Column, String> values) {
        return switch (kind) {
            case DEPARTMENTS -> new Department(named(values));
            case TOPICS -> new Topic(named(values));
            case AREAS -> new Area(named(values));
            case KLE -> new KleCode(text(values, Column.NUMBER), text(values, Column.TITLE));
        };
    }

    private static void name(Entry entry, Map<Column, String> values) {
        if (entry instanceof NamedEntry named) {
            named.rename(named(values));
        } else if (entry instanceof KleCode code) {
            code.revise(text(values, Column.NUMBER), text(values, Column.TITLE));
        }
    }

    private static void write(Entry entry, Held wanted, Function<String, Optional<Long>> parents) {
        if (entry instanceof Department department) {
            department.revise(parents.apply(NameKey.of(wanted.value(Column.PARENT))), wanted.value(Column.EMAIL));
        } else if (entry instanceof Topic topic) {
            topic.move(Integer.parseInt(wanted.value(Column.POSITION)));
        } else if (entry instanceof Area area) {
            area.bound(Optional.of(wanted.value(Column.BOUNDARY))
                    .filter(text -> !text.isEmpty())
                    .map(Boundary::new));
        }
        if (wanted.value(Column.CLOSED).equals(Cell.YES)) {
            entry.close();
        } else {
            entry.reopen();
        }
    }

    private static Localized named(Map<Column, String> values) {
        return new Localized(text(values, Column.DANISH), text(values, Column.ENGLISH));
    }

    private static String text(Map<Column, String> values, Column column) {
        return values.getOrDefault(column, "");
    }

    private List<Held> held(List<? extends Entry> entries) {
        Map<Long, String> parents = entries.stream().anyMatch(entry -> entry instanceof Department)
                ? departments.all().stream()
                        .collect(Collectors.toMap(Entry::id, one -> one.name().danish()))
                : Map.of();
        return entries.stream()
                .map(entry -> new Held(entry.id(), entry.version(), values(entry, parents)))
                .toList();
    }

    private static Map<Column, String> values(Entry entry, Map<Long, String> parents) {
        Map<Column, String> values = new EnumMap<>(Column.class);
        values.put(Column.CLOSED, entry.isClosed() ? Cell.YES : Cell.NO);
        if (entry instanceof NamedEntry named) {
            values.put(Column.DANISH, named.name().danish());
            values.put(Column.ENGLISH, named.name().english());
        }
        if (entry instanceof Department department) {
            values.put(Column.PARENT, department.parent().map(parents::get).orElse(""));
            values.put(Column.EMAIL, department.email());
        } else if (entry instanceof Topic topic) {
            values.put(Column.POSITION, String.valueOf(topic.position()));
        } else if (entry instanceof Area area) {
            values.put(Column.BOUNDARY, area.boundary().map(Boundary::geoJson).orElse(""));
        } else if (entry instanceof KleCode code) {
            values.put(Column.NUMBER, code.number());
            values.put(Column.TITLE, code.title());
        }
        return values;
    }
}
