// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.text.MessageKey;
import dk.stigen.volunteering.need.NeedReading.Detail;
import dk.stigen.volunteering.need.SignUpReading.Roster;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Who has signed up for the shifts of a need, where the organiser says yes or no. */
@Named("volunteeringSignUps")
@ViewScoped
public class SignUpsPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SignUpReading reading;

    @Inject
    NeedReading needs;

    @Inject
    TakeShift takeShift;

    @Inject
    CheckVolunteer checkVolunteer;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private transient @Nullable Detail shown;
    private transient @Nullable List<Roster> rosters;

    /** Answers an address that names no need the reader may see by 404. */
    public void load() {
        if (AddressNumber.parse(number).flatMap(needs::detail).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public void accept(long signUp) {
        decide(signUp, true);
    }

    public void decline(long signUp) {
        decide(signUp, false);
    }

    /** Notes that the volunteer was asked for a børneattest today. */
    public void ask(long signUp) {
        checkVolunteer.ask(signUp);
        showAnew();
    }

    /** Notes that the volunteer's børneattest was found in order today. */
    public void approve(long signUp) {
        checkVolunteer.approve(signUp);
        showAnew();
    }

    private void decide(long signUp, boolean accepted) {
        takeShift.decide(signUp, accepted);
        showAnew();
    }

    private void showAnew() {
        // also where somebody has taken it back meanwhile: the list shows what stands
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/volunteering/sign-ups/" + number);
    }

    private Detail shown() {
        if (shown == null) {
            shown = AddressNumber.parse(number).flatMap(needs::detail).orElseThrow();
        }
        return shown;
    }

    public Need getNeed() {
        return shown().named().need();
    }

    /** Whether the reader organises here, and if not, what would help. */
    public Decision getDecision() {
        return reading.organises(getNeed());
    }

    public boolean isOpen() {
        return getDecision().isAllowed();
    }

    /** Who has signed up for each shift; nothing for whoever does not organise here. */
    public List<Roster> getRosters() {
        if (rosters == null) {
            rosters = reading.rosters(shown());
        }
        return rosters;
    }

    /** What is noted of the check of somebody, in the page's language. */
    public String noted(SignUpReading.Named row) {
        String key =
                row.check().isEmpty() ? "none" : row.check().get().approvedOn().isEmpty() ? "asked" : "approved";
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Faces.getLocale());
        Object[] days = row.check().stream()
                .flatMap(note ->
                        Stream.concat(Stream.of(note.approvedOn().orElse(note.askedOn())), note.expiresOn().stream()))
                .map(day::format)
                .toArray();
        return VolunteeringText.of(MessageKey.of("volunteering.check." + key, days), Faces.getLocale());
    }

    /** When a shift is held, in the page's language. */
    public String when(Shift shift) {
        return ShiftTime.text(shift, Faces.getLocale());
    }
}
