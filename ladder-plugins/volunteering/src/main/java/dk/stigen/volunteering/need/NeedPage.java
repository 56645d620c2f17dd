// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Activity;
import dk.stigen.volunteering.need.NeedReading.Detail;
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

/** One need with its shifts. */
@Named("volunteeringNeed")
@RequestScoped
public class NeedPage {

    @Inject
    NeedReading reading;

    @Inject
    SignUpReading signUps;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private Optional<Detail> detail = Optional.empty();
    private Map<Long, SignUp> own = Map.of();

    /** Loads the need whose number is in the path, or answers 404. */
    public void load() {
        detail = AddressNumber.parse(number).flatMap(reading::detail);
        if (detail.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        own = signUps.own(getNeed());
    }

    private NeedReading.Named named() {
        return detail.orElseThrow().named();
    }

    public Need getNeed() {
        return named().need();
    }

    public Activity getActivity() {
        return detail.orElseThrow().activity();
    }

    /** The organiser's name, empty once the organiser has been erased. */
    public String getOrganiser() {
        return named().organiser();
    }

    public List<Shift> getShifts() {
        return named().shifts();
    }

    /** When a shift is held, in the page's language. */
    public String when(Shift shift) {
        return ShiftTime.text(shift, Faces.getLocale());
    }

    /** Where the reader stands with the shift, null where he has not signed up. */
    public @Nullable SignUpState state(Shift shift) {
        return Optional.ofNullable(own.get(shift.getId())).map(SignUp::state).orElse(null);
    }

    /** What the link to the shift says. */
    public String wayKey(Shift shift) {
        SignUpState state = state(shift);
        if (state != null && state.isActive()) {
            return "volunteering.shift.see";
        }
        return shift.getFree() > 0 ? "volunteering.shift.take" : "volunteering.shift.wait";
    }

    /** Whether the reader may see who has signed up. */
    public boolean isOrganised() {
        return signUps.organises(getNeed()).isAllowed();
    }

    public boolean hasBegun(Shift shift) {
        return named().hasBegun(shift);
    }
}
