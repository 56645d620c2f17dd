// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** What people said, and what the municipality did about it. */
@Entity
@Table(name = "panels_point")
public class Point {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panels_point")
    @SequenceGenerator(name = "panels_point", sequenceName = "panels_point_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "consultation_id")
    private long consultation;

    @Column(name = "paragraph_id")
    private @Nullable Long paragraph;

    private String said;

    private String did;

    @SuppressWarnings("NullAway.Init")
    protected Point() {}

    Point(long consultation, PointDraft draft) {
        this.consultation = consultation;
        write(draft);
    }

    /** Puts the draft in the place of what is written. */
    final void write(PointDraft draft) {
        paragraph = draft.paragraph().orElse(null);
        said = draft.said().value();
        did = draft.did().value();
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The point is not stored yet.");
        }
        return id;
    }

    public long getConsultation() {
        return consultation;
    }

    /** Returns the number of the paragraph, null where it is about the whole. */
    public @Nullable Long getParagraph() {
        return paragraph;
    }

    public String getSaid() {
        return said;
    }

    public String getDid() {
        return did;
    }
}
