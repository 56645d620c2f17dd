// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.initiative;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.initiative.Scene.Point;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One effort to create something together; until it is published nobody but officials sees it and its activities. */
@Entity
@Table(name = "initiative")
public class Initiative {

    /** How far it has come. */
    public enum Status {
        DRAFT,
        /** An official has asked a colleague to publish it. */
        IN_REVIEW,
        PUBLISHED,
        /** It has ended with a conclusion; everything can be read, and nobody can do more in it. */
        CLOSED,
        /** As closed, and left out of the list unless it is asked for. */
        ARCHIVED;

        /** Returns whether everybody may read it. */
        public boolean isPublic() {
            return this == PUBLISHED || this == CLOSED || this == ARCHIVED;
        }
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "initiative_seq")
    @SequenceGenerator(name = "initiative_seq", sequenceName = "initiative_seq", allocationSize = 50)
    private long id;

    private String title;

    private String summary = "";

    @Enumerated(EnumType.STRING)
    private Status status;

    private boolean template;

    @Enumerated(EnumType.STRING)
    private @Nullable Driver driver;

    @Column(name = "driver_text")
    private String driverText = "";

    private String goals = "";

    private String frame = "";

    @Column(name = "lead_department_id")
    private @Nullable Long lead;

    @ElementCollection
    @CollectionTable(name = "initiative_department", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "department_id")
    private Set<Long> partners = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_person", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "participant_id")
    private Set<Long> responsible = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "initiative_topic", joinColumns = @JoinColumn(name = "initiative_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    @Column(name = "kle_code_id")
    private @Nullable Long kle;

    @Column(name = "area_id")
    private @Nullable Long area;

    private String place = "";

    private @Nullable Double latitude;

    private @Nullable Double longitude;

    @ElementCollection
    @CollectionTable(name = "initiative_gain", joinColumns = @JoinColumn(name = "initiative_id"))
    @MapKeyColumn(name = "gain")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "expectation")
    private Map<Gain, String> gains = new HashMap<>();

    @Column(name = "copied_from", updatable = false)
    private @Nullable Long copiedFrom;

    @Column(name = "created_by", updatable = false)
    private @Nullable Long createdBy;

    @Column(name = "asked_by")
    private @Nullable Long askedBy;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    private String conclusion = "";

    // what changes in the tables beside this one counts as a change of the initiative
    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // filled by JPA
    protected Initiative() {}

    /** Makes a draft; nobody has made it where it is demo data. */
    public Initiative(String title, Optional<ParticipantId> by, Instant at) {
        this.title = title;
        this.status = Status.DRAFT;
        this.createdBy = by.map(ParticipantId::value).orElse(null);
        by.map(ParticipantId::value).ifPresent(responsible::add);
        this.changedAt = at;
    }

    /** Makes a draft of what another says; its conclusion and the days it was published and closed are its own. */
    public Initiative(Initiative other, String title, boolean template, ParticipantId by, Instant at) {
        this(title, Optional.of(by), at);
        this.template = template;
        this.copiedFrom = other.id;
        summary = other.summary;
        driver = other.driver;
        driverText = other.driverText;
        goals = other.goals;
        frame = other.frame;
        lead = other.lead;
        partners.addAll(other.partners);
        topics.addAll(other.topics);
        kle = other.kle;
        area = other.area;
        place = other.place;
        latitude = other.latitude;
        longitude = other.longitude;
        gains.putAll(other.gains);
    }

    /** Changes what it is called and why it is there. */
    public void explain(String newTitle, String newSummary, Cause cause, Instant at) {
        title = newTitle;
        summary = newSummary;
        driver = cause.driver().orElse(null);
        driverText = cause.text();
        goals = cause.goals();
        frame = cause.frame();
        changedAt = at;
    }

    /** Changes who carries it. */
    public void entrust(Parties parties, Instant at) {
        lead = parties.lead().orElse(null);
        keep(partners, parties.partners());
        keep(
                responsible,
                parties.responsible().stream().map(ParticipantId::value).collect(Collectors.toSet()));
        changedAt = at;
    }

    /** Changes what it is about and where. */
    public void place(Scene scene, Instant at) {
        keep(topics, scene.topics());
        kle = scene.kle().orElse(null);
        area = scene.area().orElse(null);
        place = scene.place();
        latitude = scene.point().map(Point::latitude).orElse(null);
        longitude = scene.point().map(Point::longitude).orElse(null);
        changedAt = at;
    }

    /** Changes which gains it is expected to bring, in words. */
    public void expect(Map<Gain, String> expectations, Instant at) {
        for (Gain gain : Gain.values()) {
            if (!expectations.containsKey(gain)) {
                gains.remove(gain);
            }
        }
        gains.putAll(expectations);
        changedAt = at;
    }

    /** Hands it to a colleague who is to publish it. */
    public void askForReview(ParticipantId by, Instant at) {
        status = Status.IN_REVIEW;
        askedBy = by.value();
        changedAt = at;
    }

    /** Takes it back from review or out of sight. */
    public void withdraw(Instant at) {
        status = Status.DRAFT;
        askedBy = null;
        changedAt = at;
    }

    /** Lets everybody see it, for the first time or again after it was closed. */
    public void publish(Instant at) {
        status = Status.PUBLISHED;
        publishedAt = publishedAt == null ? at : publishedAt;
        closedAt = null;
        changedAt = at;
    }

    /** Ends it with what came of it. */
    public void close(String newConclusion, Instant at) {
        status = Status.CLOSED;
        conclusion = newConclusion;
        closedAt = closedAt == null ? at : closedAt;
        changedAt = at;
    }

    /** Puts it away. */
    public void archive(Instant at) {
        status = Status.ARCHIVED;
        changedAt = at;
    }

    private static void keep(Set<Long> held, Set<Long> wanted) {
        held.retainAll(wanted);
        held.addAll(wanted);
    }

    public InitiativeId id() {
        return new InitiativeId(id);
    }

    public String title() {
        return title;
    }

    public String summary() {
        return summary;
    }

    public Status status() {
        return status;
    }

    public boolean isTemplate() {
        return template;
    }

    public Cause cause() {
        return new Cause(Optional.ofNullable(driver), driverText, goals, frame);
    }

    public Parties parties() {
        return new Parties(
                Optional.ofNullable(lead),
                partners,
                responsible.stream().map(ParticipantId::new).collect(Collectors.toSet()));
    }

    public Scene scene() {
        Optional<Point> point =
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
        return new Scene(topics, Optional.ofNullable(kle), Optional.ofNullable(area), place, point);
    }

    public Map<Gain, String> gains() {
        return Map.copyOf(gains);
    }

    /** Returns which initiative or template it was made from. */
    public Optional<InitiativeId> copiedFrom() {
        return Optional.ofNullable(copiedFrom).map(InitiativeId::new);
    }

    /** Returns who has asked for it to be published. */
    public Optional<ParticipantId> askedBy() {
        return Optional.ofNullable(askedBy).map(ParticipantId::new);
    }

    public Optional<Instant> publishedAt() {
        return Optional.ofNullable(publishedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public String conclusion() {
        return conclusion;
    }

    public long version() {
        return version;
    }
}
