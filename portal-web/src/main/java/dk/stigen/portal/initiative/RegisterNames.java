// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.municipality.AreaRepository;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.municipality.Entry;
import dk.stigen.persistence.municipality.KleCodeRepository;
import dk.stigen.persistence.municipality.TopicRepository;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.shell.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The municipality's registers by name, in the reader's language; each is read once in a request. */
@ApplicationScoped
class RegisterNames {

    @Inject
    DepartmentRepository departments;

    @Inject
    TopicRepository topics;

    @Inject
    AreaRepository areas;

    @Inject
    KleCodeRepository kleCodes;

    @Inject
    RequestMemory memory;

    @Inject
    Page page;

    /** Something to choose. */
    public record Choice(long id, String label) implements Serializable {}

    /** Returns what is open, and of the closed ones what is chosen already. */
    List<Choice> departments(Collection<Long> chosen) {
        return choices(memory.recall(DepartmentRepository.class, departments::all), chosen);
    }

    List<Choice> topics(Collection<Long> chosen) {
        return choices(memory.recall(TopicRepository.class, topics::all), chosen);
    }

    List<Choice> areas(Collection<Long> chosen) {
        return choices(areasAsTheyAre(), chosen);
    }

    List<dk.stigen.persistence.municipality.Area> areasAsTheyAre() {
        return memory.recall(AreaRepository.class, areas::all);
    }

    Map<Long, String> departmentNames() {
        return names(DepartmentRepository.class, departments::all);
    }

    Map<Long, String> topicNames() {
        return names(TopicRepository.class, topics::all);
    }

    Map<Long, String> areaNames() {
        return names(AreaRepository.class, areas::all);
    }

    /** Returns the code's number with its title. */
    Optional<String> kleName(long id) {
        return kleCodes.find(id).map(code -> name(code));
    }

    /** Returns the number of the code's row; a closed one can only stay where it is chosen already. */
    Optional<Long> kle(String number, Optional<Long> chosen) {
        return kleCodes.numbered(number)
                .filter(code ->
                        !code.isClosed() || chosen.filter(id -> id == code.id()).isPresent())
                .map(Entry::id);
    }

    private <E extends Entry> Map<Long, String> names(Class<?> register, Supplier<List<E>> all) {
        return memory.recall(register, all).stream().collect(Collectors.toUnmodifiableMap(Entry::id, this::name));
    }

    private List<Choice> choices(List<? extends Entry> all, Collection<Long> chosen) {
        return all.stream()
                .filter(entry -> !entry.isClosed() || chosen.contains(entry.id()))
                .map(entry -> new Choice(entry.id(), name(entry)))
                .toList();
    }

    private String name(Entry entry) {
        Locale locale = page.getLocale();
        return entry.name().in(locale);
    }
}
