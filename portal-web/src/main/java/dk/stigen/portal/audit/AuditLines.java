// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.audit;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.audit.AuditEntry;
import dk.stigen.persistence.audit.AuditFilter;
import dk.stigen.persistence.audit.AuditRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages of the log in words: one statement for the entries and one for all names, however many there are. */
@ApplicationScoped
public class AuditLines {

    static final int PAGE = 50;

    @Inject
    AuditRepository entries;

    @Inject
    Participants participants;

    @Inject
    AuditWords words;

    /**
     * Some of the log, the latest first.
     *
     * @param next the number below which the next page begins, 0 on the last page
     */
    record Page(List<AuditLine> lines, long next) {}

    Page page(long before, AuditFilter filter, Locale locale) {
        // one more than is shown, to know whether there are others
        List<AuditEntry> found = entries.before(before, filter, PAGE + 1);
        List<AuditEntry> shown = found.subList(0, Math.min(PAGE, found.size()));
        Map<ParticipantId, String> names = participants.displayNames(people(shown));
        return new Page(
                shown.stream().map(entry -> line(entry, names, locale)).toList(),
                found.size() > PAGE ? shown.get(PAGE - 1).id() : 0);
    }

    private static Set<ParticipantId> people(List<AuditEntry> shown) {
        return shown.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.onBehalfOf()))
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private AuditLine line(AuditEntry entry, Map<ParticipantId, String> names, Locale locale) {
        return new AuditLine(
                entry.id(),
                entry.at(),
                words.act(entry.act(), locale),
                entry.actor()
                        .map(person -> person(person, names, locale))
                        .orElseGet(() -> words.own(locale, "audit.by.portal")),
                entry.onBehalfOf().map(person -> person(person, names, locale)).orElse(""),
                words.subject(entry.subject(), locale),
                words.details(entry.act(), entry.details(), locale));
    }

    private String person(ParticipantId id, Map<ParticipantId, String> names, Locale locale) {
        String number = String.valueOf(id.value());
        String name = names.get(id);
        return name == null
                ? words.own(locale, "audit.person.erased", number)
                : words.own(locale, "audit.person", name, number);
    }
}
