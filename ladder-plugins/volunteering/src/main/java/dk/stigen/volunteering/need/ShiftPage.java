// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.permission.Decision;
import dk.stigen.volunteering.need.SignUpReading.OneShift;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One shift, where a citizen signs up or takes that back. */
@Named("volunteeringShift")
@ViewScoped
public class ShiftPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    SignUpReading reading;

    @Inject
    TakeShift takeShift;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    // read anew for each request that asks: others sign up meanwhile
    private transient @Nullable OneShift shown;
    private transient @Nullable Optional<SignUp> own;

    /** Answers an address that names no shift the reader may see by 404. */
    public void load() {
        if (AddressNumber.parse(number).flatMap(reading::shift).isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Signs the reader up and shows where he stands. */
    public void signUp() {
        takeShift.signUp(getShift().getId());
        showAnew();
    }

    /** Takes the reader's sign-up back. */
    public void cancel() {
        takeShift.cancel(getShift().getId());
        showAnew();
    }

    private void showAnew() {
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/volunteering/shift/" + number);
    }

    private OneShift shown() {
        if (shown == null) {
            shown = AddressNumber.parse(number).flatMap(reading::shift).orElseThrow();
        }
        return shown;
    }

    public Need getNeed() {
        return shown().need().named().need();
    }

    public Shift getShift() {
        return shown().shift();
    }

    /** When it is held, in the page's language. */
    public String getWhen() {
        return ShiftTime.text(getShift(), Faces.getLocale());
    }

    /** What stands in the reader's way, if anything. */
    public Decision getDecision() {
        if (isBegun()) {
            return Decision.denied("volunteering.denied.begun");
        }
        return getState() == SignUpState.DECLINED
                ? Decision.denied("volunteering.denied.declined")
                : reading.mayTake(getNeed());
    }

    /** Whether the reader can sign up, or take that back. */
    public boolean isOpen() {
        return !isBegun() && (isSignedUp() || getDecision().isAllowed());
    }

    public boolean isBegun() {
        return shown().need().named().hasBegun(getShift());
    }

    /** Where the reader stands, null where he has not signed up. */
    public @Nullable SignUpState getState() {
        if (own == null) {
            own = Optional.ofNullable(reading.own(getNeed()).get(getShift().getId()));
        }
        return own.map(SignUp::state).orElse(null);
    }

    /** Whether the reader has a place or waits for one. */
    public boolean isSignedUp() {
        SignUpState state = getState();
        return state != null && state.isActive();
    }

    /** Whom to turn to, for whoever was accepted; empty for everybody else. */
    public String getContact() {
        return getState() == SignUpState.ACCEPTED ? getShift().getContact() : "";
    }
}
