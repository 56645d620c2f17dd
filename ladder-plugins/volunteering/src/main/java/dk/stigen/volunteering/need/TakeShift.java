// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** A citizen signs up for a shift or takes that back, and the organiser says yes or no. */
@ApplicationScoped
public class TakeShift {

    @Inject
    Places places;

    @Inject
    NeedRepository needs;

    @Inject
    ShiftRepository shifts;

    @Inject
    SignUpRepository signUps;

    @Inject
    Contributions contributions;

    @Inject
    Permissions permissions;

    @Inject
    PortalClock clock;

    /**
     * Signs the current actor up, at the end of the line where the shift is full.
     *
     * @return where he stands; empty if there is no such shift that he may see
     * @throws NotAllowedException if he may not, the shift has begun, or the organiser has said no
     */
    @Transactional
    public Optional<SignUpState> signUp(long number) {
        Optional<Shift> shift = shown(number);
        shift.ifPresent(found -> {
            ask(SignUpPermissions.SIGN_UP, found);
            refuseOnceBegun(found);
        });
        return shift.map(found -> places.take(number, volunteer())
                .orElseThrow(() -> new NotAllowedException(Decision.denied("volunteering.denied.declined"))));
    }

    /**
     * Takes the current actor's sign-up back; whoever waits moves up.
     *
     * @throws NotAllowedException if the shift has begun, or nobody has logged in
     */
    @Transactional
    public void cancel(long number) {
        shown(number).ifPresent(found -> {
            ask(SignUpPermissions.CANCEL, found);
            refuseOnceBegun(found);
            places.cancel(number, volunteer());
        });
    }

    /**
     * Says yes or no to somebody who has signed up.
     *
     * @return false if he has taken it back, or it was decided, meanwhile
     * @throws NotAllowedException if the current actor organises nothing there
     */
    @Transactional
    public boolean decide(long signUp, boolean accepted) {
        Optional<SignUp> asked = signUps.find(signUp);
        return asked.flatMap(made -> shown(made.shift()))
                .map(shift -> {
                    ask(SignUpPermissions.ORGANISE, shift);
                    SignUp made = asked.orElseThrow();
                    return accepted ? places.accept(made) : places.decline(made);
                })
                .orElse(false);
    }

    private Optional<Shift> shown(long number) {
        return shifts.find(number).filter(shift -> contributions.sees(Need.ref(shift.getNeed())));
    }

    private void ask(Action action, Shift shift) {
        Need need = needs.find(shift.getNeed()).orElseThrow();
        Decision decision = permissions.decide(action, Subject.of(need.getActivity(), need.getRef()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    private void refuseOnceBegun(Shift shift) {
        if (!shift.getStartsAt().isAfter(clock.now())) {
            throw new NotAllowedException(Decision.denied("volunteering.denied.begun"));
        }
    }

    private ParticipantId volunteer() {
        return permissions
                .actor()
                .person()
                .orElseThrow(() -> new NotAllowedException(Decision.NeedsLogin.NEEDS_LOGIN))
                .id();
    }
}
