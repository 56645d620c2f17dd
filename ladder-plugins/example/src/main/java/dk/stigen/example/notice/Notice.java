// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.contribution.Visibility;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.example.ExamplePlugin;
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

/** What somebody has put up on the board of an activity; it is never changed. People and activities are kept as numbers. */
@Entity
@Table(name = "example_notice")
public class Notice {

    /** The key of the type in references. */
    public static final String TYPE = "notice";

    private static final int HEADLINE = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "example_notice")
    @SequenceGenerator(name = "example_notice", sequenceName = "example_notice_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private int version;

    @Column(name = "activity_id")
    private long activity;

    @Column(name = "author_id")
    private long author;

    private String body;

    @Column(name = "put_up_at")
    private Instant putUpAt;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    public Notice(ActivityId activity, ParticipantId author, PlainText body, Instant putUpAt) {
        this.activity = activity.value();
        this.author = author.value();
        this.body = body.value();
        this.putUpAt = putUpAt;
    }

    /** Returns its address among all contributions. */
    public ContributionRef ref() {
        return new ContributionRef(ExamplePlugin.ID, TYPE, getId());
    }

    // #region projection
    /** Returns it as the portal's lists, search and feeds show it, and who may see it: everybody. */
    public Projection projection() {
        return new Projection(
                ref(),
                getActivity(),
                headline(),
                body,
                "/ladder/example/board/" + activity,
                Optional.of(getAuthor()),
                putUpAt,
                Visibility.EVERYONE);
    }
    // #endregion

    /** Returns the beginning of the text, on one line, as lists show it. */
    public String headline() {
        String line = body.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= HEADLINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, HEADLINE)).stripTrailing() + " …";
    }

    public long getId() {
        if (id == null) {
            throw new IllegalStateException("The notice is not stored yet.");
        }
        return id;
    }

    public ActivityId getActivity() {
        return new ActivityId(activity);
    }

    public ParticipantId getAuthor() {
        return new ParticipantId(author);
    }

    public String getBody() {
        return body;
    }

    public Instant getPutUpAt() {
        return putUpAt;
    }
}
