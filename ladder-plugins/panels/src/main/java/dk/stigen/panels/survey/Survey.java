// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.panels.PanelsPlugin;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the municipality asks.
 *
 * <p>An official writes it, where only staff sees it, and publishes it once; then everybody may see it, and whom the activity's permissions
 * name may answer, until an official closes it or its last day is over. Its questions and what is known of those who answer are fixed
 * from the first answer on.
 */
@Entity
@Table(name = "panels_survey")
public class Survey {

    /** The key of the type in references. */
    public static final String TYPE = "survey";

    /** Where it is on its way. */
    public enum State {
        /** It is being written. */
        DRAFT,
        /** It takes answers. */
        OPEN,
        /** It takes no answers any more. */
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "panels_survey")
    @SequenceGenerator(name = "panels_survey", sequenceName = "panels_survey_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "activity_id")
    private long activity;

    @Column(name = "author_id")
    private @Nullable Long author;

    private String title;

    private String introduction;

    @Enumerated(EnumType.STRING)
    private Identity identity;

    @Column(name = "last_day")
    private @Nullable LocalDate lastDay;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Survey() {}

    Survey(ActivityId activity, ParticipantId author, SurveyDraft draft, Instant createdAt) {
        this.activity = activity.value();
        this.author = author.value();
        this.createdAt = createdAt;
        write(draft);
    }

    /** Puts the draft in the place of what is written. */
    final void write(SurveyDraft draft) {
        title = draft.title().value();
        introduction = draft.introduction().value();
        identity = draft.identity();
        lastDay = draft.lastDay().orElse(null);
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
        return closedAt != null || end().filter(end -> !now.isBefore(end)).isPresent() ? State.CLOSED : State.OPEN;
    }

    /** Returns the moment from which it takes no answers, where a day was named. */
    public Optional<Instant> end() {
        return Optional.ofNullable(lastDay)
                .map(day -> day.plusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
    }

    /** Returns it as the portal's lists, search and feeds show it, and who may see it: staff until it is published. */
    public Projection projection() {
        return new Projection(
                ref(),
                getActivity(),
                title,
                introduction,
                path(),
                getAuthor(),
                publishedAt == null ? createdAt : publishedAt,
                publishedAt == null ? new Visibility(Visibility.Reach.STAFF, Set.of(), Set.of()) : Visibility.EVERYONE);
    }

    static ContributionRef ref(long number) {
        return new ContributionRef(PanelsPlugin.ID, TYPE, number);
    }

    /** Returns its address among all contributions. */
    public ContributionRef ref() {
        return ref(getId());
    }

    /** Returns its page within the portal. */
    public String path() {
        return "/ladder/panels/survey/" + getId();
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The survey is not stored yet.");
        }
        return id;
    }

    public ActivityId getActivity() {
        return new ActivityId(activity);
    }

    public Optional<ParticipantId> getAuthor() {
        return Optional.ofNullable(author).map(ParticipantId::new);
    }

    public String getTitle() {
        return title;
    }

    public String getIntroduction() {
        return introduction;
    }

    public Identity getIdentity() {
        return identity;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public @Nullable Instant getPublishedAt() {
        return publishedAt;
    }

    public @Nullable Instant getClosedAt() {
        return closedAt;
    }
}
