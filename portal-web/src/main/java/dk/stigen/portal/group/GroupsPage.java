// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.group;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.group.GroupRepository;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The groups there are, and the form for a new one. */
@Named
@ViewScoped
public class GroupsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    GroupRepository groups;

    @Inject
    GatherGroup gather;

    @Inject
    Participants participants;

    private @Nullable String name;

    /** A group in the list. */
    public record Row(long id, String name) {}

    public List<Row> getRows() {
        return groups.all().stream()
                .map(group -> new Row(group.id().value(), group.name()))
                .toList();
    }

    /** Makes the group and shows it. */
    public void make() {
        Participant official = participants.current().orElseThrow();
        gather.make(PlainText.typed(name).value(), official)
                .ifPresentOrElse(
                        made -> Faces.redirect(Faces.getRequestContextPath() + "/office/group/" + made.value()),
                        GroupsPage::sayThatTheNameIsTaken);
    }

    private static void sayThatTheNameIsTaken() {
        Faults.say("name", Texts.ACTIVITY, "group.taken");
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
