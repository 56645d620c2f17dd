// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.time.PortalClock;
import dk.stigen.volunteering.need.NeedReading.Detail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody is shown of sign-ups: his own, and all of them where he organises. */
@ApplicationScoped
public class SignUpReading {

    /**
     * Somebody who has signed up, with the name to show.
     *
     * @param check what is noted of the check that the need asks for
     * @param acceptable whether the organiser can say yes
     */
    public record Named(SignUp signUp, String name, Optional<CheckNote> check, boolean acceptable) {}

    /** A shift with all who have signed up for it, the first in the line first. */
    public record Roster(Shift shift, List<Named> signUps) {}

    /** One shift of a need. */
    public record OneShift(Detail need, Shift shift) {}

    @Inject
    SignUpRepository signUps;

    @Inject
    CheckRepository checks;

    @Inject
    ShiftRepository shifts;

    @Inject
    NeedReading reading;

    @Inject
    Participants participants;

    @Inject
    Permissions permissions;

    /** Returns where the current reader stands with the need's shifts, by their numbers. */
    @Transactional
    public Map<Long, SignUp> own(Need need) {
        return participants
                .current()
                .map(person -> signUps.of(person.id(), need.getId()).stream()
                        .collect(Collectors.toMap(SignUp::shift, Function.identity())))
                .orElse(Map.of());
    }

    /** Returns the shift with its need, if the reader may see it. */
    @Transactional
    public Optional<OneShift> shift(long number) {
        return shifts.find(number)
                .flatMap(shift -> reading.detail(shift.getNeed()).map(need -> new OneShift(need, shift)));
    }

    /** Returns whether the reader organises here, so that he may see who has signed up. */
    public Decision organises(Need need) {
        return decide(need, SignUpPermissions.ORGANISE);
    }

    /** Returns whether the reader may sign up here. */
    public Decision mayTake(Need need) {
        return decide(need, SignUpPermissions.SIGN_UP);
    }

    private Decision decide(Need need, Action action) {
        return permissions.decide(action, Subject.of(need.getActivity(), need.getRef()));
    }

    /** Returns who has signed up for each shift; nothing where the reader does not organise here. */
    @Transactional
    public List<Roster> rosters(Detail need) {
        if (!organises(need.named().need()).isAllowed()) {
            return List.of();
        }
        List<SignUp> all = signUps.ofNeed(need.named().need().getId());
        Map<ParticipantId, String> names = participants.displayNames(
                need.activity().id(),
                all.stream().map(SignUp::volunteer).distinct().toList());
        Map<Long, List<SignUp>> byShift = all.stream().collect(Collectors.groupingBy(SignUp::shift));
        Map<ParticipantId, CheckNote> notes = checks.of(need.named().need().getId()).stream()
                .collect(Collectors.toMap(CheckNote::volunteer, Function.identity()));
        return need.named().shifts().stream()
                .map(shift -> new Roster(
                        shift,
                        byShift.getOrDefault(shift.getId(), List.of()).stream()
                                .map(made -> named(need.named().need(), shift, made, names, notes))
                                .toList()))
                .toList();
    }

    private static Named named(
            Need need,
            Shift shift,
            SignUp made,
            Map<ParticipantId, String> names,
            Map<ParticipantId, CheckNote> notes) {
        Optional<CheckNote> note = Optional.ofNullable(notes.get(made.volunteer()));
        LocalDate day = LocalDate.ofInstant(shift.getStartsAt(), PortalClock.ZONE);
        boolean checked = !need.isCheckRequired()
                || note.filter(check -> check.holdsOn(day)).isPresent();
        return new Named(
                made, names.getOrDefault(made.volunteer(), ""), note, made.state() == SignUpState.PLACED && checked);
    }
}
