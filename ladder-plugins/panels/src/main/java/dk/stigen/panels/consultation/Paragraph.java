// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.panels.PanelsPlugin;
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

/** A numbered paragraph of a published consultation; people comment on it, and it is never changed. */
@Entity
@Table(name = "panels_paragraph")
public class Paragraph {

    /** The key of the type in references. */
    public static final String TYPE = "paragraph";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panels_paragraph")
    @SequenceGenerator(name = "panels_paragraph", sequenceName = "panels_paragraph_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "consultation_id")
    private long consultation;

    private int place;

    private String body;

    @SuppressWarnings("NullAway.Init")
    protected Paragraph() {}

    Paragraph(long consultation, int place, String body) {
        this.consultation = consultation;
        this.place = place;
        this.body = body;
    }

    /** Returns it as the portal's lists, search and feeds show it: everybody sees it, since it is published with its consultation. */
    public Projection projection(Consultation whole) {
        return new Projection(
                ref(),
                whole.getActivity(),
                whole.getTitle() + " – " + place,
                body,
                "/ladder/panels/paragraph/" + getId(),
                Optional.empty(),
                Optional.ofNullable(whole.getPublishedAt()).orElse(Instant.EPOCH),
                Visibility.EVERYONE);
    }

    /** Returns its address among all contributions. */
    public ContributionRef ref() {
        return new ContributionRef(PanelsPlugin.ID, TYPE, getId());
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The paragraph is not stored yet.");
        }
        return id;
    }

    public long getConsultation() {
        return consultation;
    }

    public int getPlace() {
        return place;
    }

    public String getBody() {
        return body;
    }
}
