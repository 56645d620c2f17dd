// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.initiative.Cause;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Initiative.Status;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.initiative.Parties;
import dk.stigen.persistence.initiative.Scene;
import dk.stigen.portal.activity.Planning.Outcome;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * An official writes what an initiative is, a step at a time.
 *
 * <p>What is changed brings the version that the official saw; where a colleague has changed it since, nothing is stored.
 */
@ApplicationScoped
public class WriteInitiative {

    @Inject
    InitiativeRepository initiatives;

    @Inject
    PortalClock clock;

    @Inject
    RequestMemory memory;

    @Inject
    InitiativeAudit audit;

    /** Makes a draft and returns its number; the official is responsible for it until somebody else is. */
    @Transactional
    public InitiativeId begin(String title, String summary, Cause cause, Participant official) {
        Officials.check(official);
        Initiative made = new Initiative(title, Optional.of(official.id()), clock.now());
        made.explain(title, summary, cause, clock.now());
        InitiativeId id = initiatives.add(made).id();
        audit.made(id);
        return id;
    }

    @Transactional
    public Outcome explain(
            InitiativeId id, long version, String title, String summary, Cause cause, Participant official) {
        return change(
                id,
                version,
                official,
                Missing.explains(summary, cause),
                (initiative, now) -> initiative.explain(title, summary, cause, now));
    }

    @Transactional
    public Outcome entrust(InitiativeId id, long version, Parties parties, Participant official) {
        return change(
                id,
                version,
                official,
                Missing.entrusts(parties),
                (initiative, now) -> initiative.entrust(parties, now));
    }

    @Transactional
    public Outcome place(InitiativeId id, long version, Scene scene, Participant official) {
        return change(id, version, official, true, (initiative, now) -> initiative.place(scene, now));
    }

    @Transactional
    public Outcome expect(InitiativeId id, long version, Map<Gain, String> gains, Participant official) {
        return change(id, version, official, true, (initiative, now) -> initiative.expect(gains, now));
    }

    /** Makes the change; what everybody can see must be complete after it. */
    private Outcome change(
            InitiativeId id,
            long version,
            Participant official,
            boolean complete,
            BiConsumer<Initiative, Instant> change) {
        Officials.check(official);
        Optional<Initiative> found = initiatives.lock(id);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        if (found.get().version() != version) {
            return Outcome.OVERTAKEN;
        }
        if (!complete && found.get().status().isPublic()) {
            return Outcome.INCOMPLETE;
        }
        change.accept(found.get(), clock.now());
        if (found.get().status() == Status.IN_REVIEW) {
            // what a colleague publishes is what he was asked to look at
            found.get().withdraw(clock.now());
        }
        audit.revised(id);
        memory.forget();
        return Outcome.DONE;
    }
}
