// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.volunteering.need.SignUpRepository.Held;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who has the places of a shift, and who waits for one.
 *
 * <p>Each change holds the shift's row, so that those who come at the same moment come one after the other: a place is given once, and
 * whoever stands first in the line moves up when it becomes free. Whether somebody may is asked before, by {@link TakeShift}.
 */
@ApplicationScoped
public class Places {

    @Inject
    SignUpRepository signUps;

    @Inject
    NeedRepository needs;

    @Inject
    CheckRepository checks;

    @Inject
    Notifications notifications;

    /** Gives the person a place, or one in the line; whoever has either keeps it. Empty if there is no such shift, or the organiser has said no. */
    @Transactional
    public Optional<SignUpState> take(long shift, ParticipantId volunteer) {
        return signUps.hold(shift).flatMap(held -> {
            Optional<SignUpState> before = signUps.of(shift, volunteer).map(SignUp::state);
            if (before.filter(SignUpState::isActive).isPresent()) {
                return before;
            }
            if (before.filter(state -> state == SignUpState.DECLINED).isPresent()) {
                return Optional.empty();
            }
            return Optional.of(take(held, volunteer));
        });
    }

    private SignUpState take(Held held, ParticipantId volunteer) {
        boolean free = held.taken() < held.maximum();
        SignUp made = signUps.put(held.shift(), volunteer, free ? SignUpState.PLACED : SignUpState.WAITING);
        if (free) {
            signUps.count(held.shift(), 1);
        }
        Set<ParticipantId> organiser =
                needs.find(held.need()).flatMap(Need::getOrganiser).map(Set::of).orElse(Set.of());
        tell(held, made, "signedUp", Optional.of(volunteer), organiser);
        return made.state();
    }

    /** Takes the person's sign-up back, if there is one. */
    @Transactional
    public void cancel(long shift, ParticipantId volunteer) {
        signUps.hold(shift)
                .ifPresent(held -> signUps.of(shift, volunteer)
                        .filter(made -> made.state().isActive())
                        .ifPresent(made -> leave(held, made, SignUpState.CANCELLED)));
    }

    /** Says yes to somebody who has a place; false if he has none by now, or no check as the need asks for it. */
    @Transactional
    public boolean accept(SignUp asked) {
        return held(asked)
                .filter(current -> current.signUp().state() == SignUpState.PLACED)
                .filter(this::isChecked)
                .map(current -> {
                    signUps.change(asked.id(), SignUpState.ACCEPTED);
                    tellVolunteer(current.held(), current.signUp(), "accepted");
                    return true;
                })
                .orElse(false);
    }

    private boolean isChecked(Current current) {
        boolean required =
                needs.find(current.held().need()).filter(Need::isCheckRequired).isPresent();
        return !required
                || checks.of(current.held().need(), current.signUp().volunteer())
                        .filter(note -> note.holdsOn(current.held().day()))
                        .isPresent();
    }

    /** Says no to somebody who has a place or waits for one; false if neither holds by now. */
    @Transactional
    public boolean decline(SignUp asked) {
        return held(asked)
                .filter(current -> current.signUp().state().isActive())
                .map(current -> {
                    leave(current.held(), current.signUp(), SignUpState.DECLINED);
                    tellVolunteer(current.held(), current.signUp(), "declined");
                    return true;
                })
                .orElse(false);
    }

    /** Removes all that is kept of the person, whose places go on to others, and returns how much it was. */
    @Transactional
    public int forget(ParticipantId volunteer) {
        List<SignUp> all = signUps.by(volunteer);
        // in the order of the shifts, so that two who are erased at once do not wait for each other
        all.forEach(made -> held(made)
                .filter(current -> current.signUp().state().isActive())
                .ifPresent(current -> leave(current.held(), current.signUp(), SignUpState.CANCELLED)));
        return signUps.remove(all);
    }

    private record Current(Held held, SignUp signUp) {}

    /** Reads the sign-up anew once the shift is held. */
    private Optional<Current> held(SignUp made) {
        return signUps.hold(made.shift())
                .flatMap(held -> signUps.find(made.id()).map(current -> new Current(held, current)));
    }

    private void leave(Held held, SignUp made, SignUpState state) {
        signUps.change(made.id(), state);
        if (made.state().hasPlace()) {
            Optional<SignUp> next = held.begun() ? Optional.empty() : signUps.moveUp(held.shift());
            next.ifPresentOrElse(moved -> tellVolunteer(held, moved, "movedUp"), () -> signUps.count(held.shift(), -1));
        }
    }

    private void tellVolunteer(Held held, SignUp made, String step) {
        tell(held, made, step, Optional.empty(), Set.of(made.volunteer()));
    }

    private void tell(Held held, SignUp made, String step, Optional<ParticipantId> actor, Set<ParticipantId> people) {
        notifications.tell(new Notice(
                made.noticeKey(step),
                // told to nobody but these people
                Topic.TASK,
                Need.ref(held.need()),
                MessageKey.of("volunteering.notice." + step),
                actor,
                people));
    }
}
