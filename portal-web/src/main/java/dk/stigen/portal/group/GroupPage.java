// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.group;

import dk.stigen.api.participant.GroupId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.persistence.group.MemberGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One group: its members, and a search for others by name. */
@Named
@RequestScoped
public class GroupPage {

    @Inject
    GroupRepository groups;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(name = "name")
    @Nullable
    String search;

    /** Somebody in a list. */
    public record Person(long id, String name) {}

    private Optional<MemberGroup> group() {
        return Optional.ofNullable(path)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .flatMap(number -> groups.find(new GroupId(Long.parseLong(number))));
    }

    /** Answers 404 where there is no such group. */
    public void enter() {
        if (group().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public long getId() {
        return group().map(group -> group.id().value()).orElse(0L);
    }

    public String getName() {
        return group().map(MemberGroup::name).orElse("");
    }

    public String getSearch() {
        return PlainText.typed(search).value();
    }

    public List<Person> getMembers() {
        return group().map(group -> people(groups.members(group.id()))).orElse(List.of());
    }

    /** Returns who bears the name that is searched for and is no member yet. */
    public List<Person> getFound() {
        return getSearch().isEmpty()
                ? List.of()
                : group().map(group -> people(groups.candidates(group.id(), getSearch())))
                        .orElse(List.of());
    }

    private static List<Person> people(Map<ParticipantId, String> names) {
        return names.entrySet().stream()
                .map(person -> new Person(person.getKey().value(), person.getValue()))
                .toList();
    }
}
