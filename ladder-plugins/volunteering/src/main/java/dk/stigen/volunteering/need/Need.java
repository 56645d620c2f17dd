// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.volunteering.VolunteeringPlugin;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What volunteers are needed for.
 *
 * <p>An organiser publishes it once, in an activity, together with its {@link Shift}s. It is among what is to come until the last of them
 * has ended, and can be read after that. It stays when its organiser is erased.
 */
@Entity
@Table(name = "volunteering_need")
public class Need {

    /** The key of the type in references. */
    static final String TYPE = "need";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "volunteering_need")
    @SequenceGenerator(name = "volunteering_need", sequenceName = "volunteering_need_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "activity_id")
    private long activity;

    @Column(name = "organiser_id")
    private @Nullable Long organiser;

    private String title;

    private String beneficiaries;

    private String body;

    @Column(name = "check_required")
    private boolean checkRequired;

    @Column(name = "submission_key", columnDefinition = "uuid")
    private UUID submissionKey;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @SuppressWarnings("NullAway.Init")
    protected Need() {}

    Need(NeedDraft draft, ActivityId activity, ParticipantId organiser, UUID submissionKey, Instant publishedAt) {
        this.title = draft.title().value();
        this.beneficiaries = draft.beneficiaries().value();
        this.body = draft.body().value();
        this.activity = activity.value();
        this.organiser = organiser.value();
        this.submissionKey = submissionKey;
        this.publishedAt = publishedAt;
        this.endsAt = draft.endsAt();
        this.checkRequired = draft.checkRequired();
    }

    /** Returns its address among all contributions. */
    public ContributionRef getRef() {
        return ref(getId());
    }

    static ContributionRef ref(long number) {
        return new ContributionRef(VolunteeringPlugin.ID, TYPE, number);
    }

    /** Returns it as the portal's lists show it: to everybody, and without what its shifts keep for accepted volunteers. */
    Projection projection() {
        return new Projection(
                getRef(),
                getActivity(),
                title,
                beneficiaries + "\n\n" + body,
                path(),
                getOrganiser(),
                publishedAt,
                Visibility.EVERYONE);
    }

    /** Returns its page within the portal. */
    String path() {
        return path(getId());
    }

    static String path(long number) {
        return "/ladder/volunteering/need/" + number;
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The need is not stored yet.");
        }
        return id;
    }

    public ActivityId getActivity() {
        return new ActivityId(activity);
    }

    /** Returns who published it, or empty once that person has been erased. */
    public Optional<ParticipantId> getOrganiser() {
        return Optional.ofNullable(organiser).map(ParticipantId::new);
    }

    public String getTitle() {
        return title;
    }

    /** Returns for whom it is. */
    public String getBeneficiaries() {
        return beneficiaries;
    }

    public String getBody() {
        return body;
    }

    /** Returns whether nobody is accepted before a børneattest was found in order. */
    public boolean isCheckRequired() {
        return checkRequired;
    }

    public Instant getPublishedAt() {
        return publishedAt;
    }

    public Instant getEndsAt() {
        return endsAt;
    }
}
