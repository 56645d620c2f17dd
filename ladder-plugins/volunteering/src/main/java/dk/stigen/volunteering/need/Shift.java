// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time and a place at which so many volunteers are needed. */
@Entity
@Table(name = "volunteering_shift")
public class Shift {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "volunteering_shift")
    @SequenceGenerator(name = "volunteering_shift", sequenceName = "volunteering_shift_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "need_id")
    private long need;

    private String place;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private int minimum;

    private int maximum;

    // counted in the database, so that parallel sign-ups do not overwrite each other
    @Column(updatable = false)
    private int taken;

    private String competences;

    private String contact;

    @SuppressWarnings("NullAway.Init")
    protected Shift() {}

    Shift(long need, ShiftDraft draft) {
        this.need = need;
        this.place = draft.place().value();
        this.startsAt = draft.startsAt();
        this.endsAt = draft.endsAt();
        this.minimum = draft.minimumNumber();
        this.maximum = draft.maximumNumber();
        this.competences = String.join(", ", draft.competenceList());
        this.contact = draft.contact().value();
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The shift is not stored yet.");
        }
        return id;
    }

    public long getNeed() {
        return need;
    }

    public String getPlace() {
        return place;
    }

    public Instant getStartsAt() {
        return startsAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }

    public int getMinimum() {
        return minimum;
    }

    public int getMaximum() {
        return maximum;
    }

    public int getTaken() {
        return taken;
    }

    /** Returns how many places are free. */
    public int getFree() {
        return maximum - taken;
    }

    /** Returns how many more are needed before it can be held at all. */
    public int getMissing() {
        return Math.max(0, minimum - taken);
    }

    /** Returns what volunteers should be able to do, as it was written. */
    public List<String> getCompetences() {
        return competences.isEmpty() ? List.of() : List.of(competences.split(", "));
    }

    /** Returns whom an accepted volunteer turns to; nobody else is shown it. */
    String getContact() {
        return contact;
    }
}
