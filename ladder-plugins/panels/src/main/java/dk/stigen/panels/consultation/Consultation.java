// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
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
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text that the municipality puts to everybody.
 *
 * <p>An official writes it, where only staff sees it, and publishes it once; from then on its paragraphs are fixed and commented on one by one
 * until its last day is over. Then what was said is weighed, and it closes when the municipality has told what it did about it.
 */
@Entity
@Table(name = "panels_consultation")
public class Consultation {

    /** The key of the type in references. */
    public static final String TYPE = "consultation";

    /** Where it is on its way. */
    public enum State {
        /** It is being written. */
        DRAFT,
        /** It is commented on. */
        OPEN,
        /** Its time is over, and what was said is weighed. */
        WEIGHED,
        /** The municipality has said what it did. */
        CLOSED;

        /** Returns the name in lower case, as it stands in message keys. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panels_consultation")
    @SequenceGenerator(name = "panels_consultation", sequenceName = "panels_consultation_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "activity_id")
    private long activity;

    @Column(name = "author_id")
    private @Nullable Long author;

    private String title;

    private String introduction;

    private String body;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Consultation() {}

    Consultation(ActivityId activity, ParticipantId author, ConsultationDraft draft, Instant createdAt) {
        this.activity = activity.value();
        this.author = author.value();
        this.createdAt = createdAt;
        write(draft);
    }

    /** Puts the draft in the place of what is written. */
    final void write(ConsultationDraft draft) {
        title = draft.title().value();
        introduction = draft.introduction().value();
        body = draft.body().value();
        lastDay = draft.lastDay().orElseThrow();
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    void close(Instant at) {
        closedAt = at;
    }

    /** Returns where it is at this time. */
    public State state(Instant now) {
        if (publishedAt == null) {
            return State.DRAFT;
        }
        if (closedAt != null) {
            return State.CLOSED;
        }
        Instant end = lastDay.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant();
        return now.isBefore(end) ? State.OPEN : State.WEIGHED;
    }

    /** Returns it as the portal's lists, search and feeds show it, and who may see it: staff until it is published. */
    public Projection projection() {
        return new Projection(
                ref(),
                getActivity(),
                title,
                introduction,
                path(),
                Optional.ofNullable(author).map(ParticipantId::new),
                publishedAt == null ? createdAt : publishedAt,
                publishedAt == null ? new Visibility(Visibility.Reach.STAFF, Set.of(), Set.of()) : Visibility.EVERYONE);
    }

    /** Returns its address among all contributions. */
    public ContributionRef ref() {
        return new ContributionRef(PanelsPlugin.ID, TYPE, getId());
    }

    /** Returns its page within the portal. */
    public String path() {
        return "/ladder/panels/consultation/" + getId();
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The consultation is not stored yet.");
        }
        return id;
    }

    public ActivityId getActivity() {
        return new ActivityId(activity);
    }

    public String getTitle() {
        return title;
    }

    public String getIntroduction() {
        return introduction;
    }

    public String getBody() {
        return body;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }
}
