// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.portal.activity.RequestMemory;
import dk.stigen.portal.notification.PortalNotifications;
import dk.stigen.portal.settings.MunicipalitySettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** An initiative from draft to archive; each turn is an official's. */
@ApplicationScoped
public class InitiativeLife {

    /** What came of it. */
    public enum Turn {
        DONE,
        /** A colleague has changed it meanwhile. */
        OVERTAKEN,
        UNKNOWN,
        /** Something must be written first, see {@link Missing}. */
        INCOMPLETE,
        /** A colleague publishes what an official has asked for. */
        FOUR_EYES,
        /** It has come to a point from which this does not follow. */
        OUT_OF_TURN
    }

    @Inject
    InitiativeRepository initiatives;

    @Inject
    ActivityRepository activities;

    @Inject
    MunicipalitySettings settings;

    @Inject
    PortalClock clock;

    @Inject
    RequestMemory memory;

    @Inject
    InitiativeAudit audit;

    @Inject
    PortalNotifications notifications;

    /** Asks a colleague to publish it. */
    @Transactional
    public Turn askForReview(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.DRAFT), (initiative, now) -> {
            if (isIncomplete(id, initiative)) {
                return Turn.INCOMPLETE;
            }
            initiative.askForReview(official.id(), now);
            return Turn.DONE;
        });
    }

    /** Lets everybody see it; where the municipality wants four eyes, only after a colleague has asked for that. */
    @Transactional
    public Turn publish(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.DRAFT, Status.IN_REVIEW), (initiative, now) -> {
            if (isIncomplete(id, initiative)) {
                return Turn.INCOMPLETE;
            }
            if (settings.fourEyes()
                    && initiative
                            .askedBy()
                            .filter(asked -> !asked.equals(official.id()))
                            .isEmpty()) {
                return Turn.FOUR_EYES;
            }
            initiative.publish(now);
            return Turn.DONE;
        });
    }

    /** Takes it back into the hands of officials. */
    @Transactional
    public Turn withdraw(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.IN_REVIEW, Status.PUBLISHED), (initiative, now) -> {
            initiative.withdraw(now);
            return Turn.DONE;
        });
    }

    /** Ends it with what came of it, or changes the words of that. */
    @Transactional
    public Turn close(InitiativeId id, long version, String conclusion, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.PUBLISHED, Status.CLOSED), (initiative, now) -> {
            initiative.close(conclusion, now);
            return Turn.DONE;
        });
    }

    /** Lets people act in it again. */
    @Transactional
    public Turn reopen(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.CLOSED), (initiative, now) -> {
            initiative.publish(now);
            return Turn.DONE;
        });
    }

    /** Puts it away. */
    @Transactional
    public Turn archive(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.CLOSED), (initiative, now) -> {
            initiative.archive(now);
            return Turn.DONE;
        });
    }

    /** Takes it out of the archive. */
    @Transactional
    public Turn restore(InitiativeId id, long version, Participant official) {
        return turn(id, version, official, EnumSet.of(Status.ARCHIVED), (initiative, now) -> {
            initiative.close(initiative.conclusion(), now);
            return Turn.DONE;
        });
    }

    /** Whoever follows it is told that it is open or has ended. */
    private void tell(InitiativeId id, Initiative initiative, Participant official) {
        if (initiative.status() == Status.PUBLISHED || initiative.status() == Status.CLOSED) {
            notifications.tell(
                    id,
                    "initiative/" + id.value() + "/" + initiative.version(),
                    MessageKey.of("notification.initiative." + initiative.status()),
                    official.id());
        }
    }

    private Turn turn(
            InitiativeId id,
            long version,
            Participant official,
            Set<Status> from,
            BiFunction<Initiative, Instant, Turn> turn) {
        Officials.check(official);
        Optional<Initiative> found = initiatives.lock(id);
        if (found.isEmpty()) {
            return Turn.UNKNOWN;
        }
        if (found.get().version() != version) {
            return Turn.OVERTAKEN;
        }
        if (!from.contains(found.get().status()) || found.get().isTemplate()) {
            return Turn.OUT_OF_TURN;
        }
        Turn done = turn.apply(found.get(), clock.now());
        if (done == Turn.DONE) {
            audit.turned(id, found.get().status());
            tell(id, found.get(), official);
        }
        memory.forget();
        return done;
    }

    private boolean isIncomplete(InitiativeId id, Initiative initiative) {
        return !Missing.of(initiative, activities.activities(List.of(id))).isEmpty();
    }
}
