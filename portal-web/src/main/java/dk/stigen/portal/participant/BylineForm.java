// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.persistence.activity.NameRule;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.persistence.participant.Naming;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** For the tag {@code l:byline}: tells before something is sent which name will stand there, and takes the choice where there is one. */
@Named
@RequestScoped
public class BylineForm {

    private static final String REAL = "real";
    private static final String DISPLAY = "display";

    @Inject
    PortalParticipants participants;

    @Inject
    BylineRepository bylines;

    @Inject
    Guests guests;

    @Inject
    HttpServletRequest request;

    @Inject
    MayWrite mayWrite;

    private @Nullable String guestName;
    private boolean asked;
    private @Nullable Decision refusal;
    private @Nullable ParticipantId made;

    private final Map<ActivityId, Line> lines = new HashMap<>();

    /** Returns what stands at a contribution of the reader's to the activity; no activity is chosen yet where it is null. */
    public Line in(@Nullable Long activity) {
        return activity == null || activity <= 0
                ? new Line(Optional.empty(), participants.current().isPresent(), association())
                : lines.computeIfAbsent(new ActivityId(activity), this::line);
    }

    /** Returns why the reader may not write anything now, so that nobody writes in vain; null where he may. */
    public @Nullable Decision getRefusal() {
        if (!asked) {
            asked = true;
            refusal = mayWrite.refusal().orElse(null);
        }
        return refusal;
    }

    private Line line(ActivityId activity) {
        Optional<Participant> author = participants.current();
        return new Line(
                author.flatMap(person -> bylines.naming(activity, person.id())), author.isPresent(), association());
    }

    private Optional<String> association() {
        return participants.acting().filter(acting -> !acting.isForCitizen()).map(Acting::name);
    }

    /** Returns the name by which the guest of this browser is known, or what was typed. */
    public @Nullable String getGuestName() {
        return guestName == null ? guests.of(request).map(Guests::typedName).orElse(null) : guestName;
    }

    public void setGuestName(@Nullable String guestName) {
        this.guestName = guestName;
    }

    /** Returns the guest as whom a contribution is made in this request, empty where no name was typed. */
    Optional<ParticipantId> guest() {
        PersonName name = PersonName.typed(guestName);
        if (made == null && name.fault().isEmpty()) {
            made = guests.contribute(name, request, Faces.getResponse());
        }
        return made();
    }

    /** Returns the guest as whom one was made. */
    Optional<ParticipantId> made() {
        return Optional.ofNullable(made);
    }

    /** Returns whether the real name was chosen for the activity in this request, empty where nothing was. */
    Optional<Boolean> chosen(ActivityId activity) {
        return Optional.ofNullable(lines.get(activity)).flatMap(Line::chosen);
    }

    /** What stands at a contribution. */
    public static final class Line {

        private final Optional<Naming> naming;
        private final boolean known;
        private final Optional<String> association;
        private @Nullable String choice;

        Line(Optional<Naming> naming, boolean known, Optional<String> association) {
            this.naming = naming;
            this.known = known;
            this.association = association;
        }

        /** Returns which name will stand there, as a sentence; empty where nobody has logged in. */
        public String getText() {
            if (!known) {
                return "";
            }
            return naming.filter(found -> !isFree())
                    .map(found -> ParticipantTexts.text(
                            found.rule() == NameRule.REAL_NAME ? "byline.will.real" : "byline.will",
                            line(found.name())))
                    .orElseGet(() -> isFree() ? "" : ParticipantTexts.text("byline.open"));
        }

        private String line(String name) {
            return association
                    .map(other -> ParticipantTexts.text("byline.for", name, other))
                    .orElse(name);
        }

        /** Returns whether the author chooses between two names that differ. */
        public boolean isFree() {
            return naming.filter(found -> found.rule() == NameRule.CHOICE
                            && !found.displayName().equals(found.realName()))
                    .isPresent();
        }

        /** Returns the names to choose from, as they will stand there. */
        public Map<String, String> getChoices() {
            Map<String, String> choices = new LinkedHashMap<>();
            naming.ifPresent(found -> {
                choices.put(line(found.displayName()), DISPLAY);
                choices.put(line(found.realName()), REAL);
            });
            return choices;
        }

        public String getChoice() {
            String standing = naming.filter(Naming::real).isPresent() ? REAL : DISPLAY;
            return choice == null ? standing : choice;
        }

        public void setChoice(@Nullable String choice) {
            this.choice = choice;
        }

        private Optional<Boolean> chosen() {
            return Optional.ofNullable(choice).filter(typed -> isFree()).map(REAL::equals);
        }
    }
}
