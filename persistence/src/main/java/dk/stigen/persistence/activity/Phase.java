// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.activity;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.activity.PhaseId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A stretch of time in an activity; those of one activity never overlap, which the table sees to. */
@Entity
@Table(name = "phase")
public class Phase {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "phase_seq")
    @SequenceGenerator(name = "phase_seq", sequenceName = "phase_seq", allocationSize = 50)
    private long id;

    @Column(name = "activity_id", updatable = false)
    private long activity;

    private String title;

    @Column(name = "starts_at")
    private Instant from;

    @Column(name = "ends_at")
    private @Nullable Instant until;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Phase() {}

    public Phase(ActivityId activity, String title, Instant from, Optional<Instant> until) {
        this.activity = activity.value();
        this.title = title;
        this.from = from;
        this.until = until.orElse(null);
    }

    /** Changes what it is called and when it is. */
    public void revise(String newTitle, Instant newFrom, Optional<Instant> newUntil) {
        title = newTitle;
        from = newFrom;
        until = newUntil.orElse(null);
    }

    public PhaseId id() {
        return new PhaseId(id);
    }

    public ActivityId activity() {
        return new ActivityId(activity);
    }

    public String title() {
        return title;
    }

    public Instant from() {
        return from;
    }

    /** Returns when it ends, not itself part of it; empty for one that has no end. */
    public Optional<Instant> until() {
        return Optional.ofNullable(until);
    }

    public long version() {
        return version;
    }

    /** Returns whether the two stretches of time have a moment in common. */
    public boolean overlaps(Instant otherFrom, Optional<Instant> otherUntil) {
        return otherUntil.filter(end -> !end.isAfter(from)).isEmpty()
                && until().filter(end -> !end.isAfter(otherFrom)).isEmpty();
    }
}
