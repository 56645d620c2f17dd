// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.retention;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.persistence.privacy.retention.LegalHold;
import dk.stigen.persistence.privacy.retention.Retention;
import dk.stigen.persistence.privacy.retention.RetentionRepository;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PrivacyTexts;
import dk.stigen.portal.privacy.erasure.EraseParticipant;
import dk.stigen.portal.settings.MunicipalitySettings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /admin/retention}: whom the portal will erase and what that comes to, before it does; what is held back, what waits, and what the nights came to. */
@Named
@RequestScoped
public class RetentionPage {

    private static final int PAGE = 20;
    private static final int NIGHTS = 14;
    private static final int OPEN = 50;

    @Inject
    RetentionRepository retention;

    @Inject
    EraseParticipant erase;

    @Inject
    CategoryRetention categories;

    @Inject
    PluginRegistry plugins;

    @Inject
    HoldData holds;

    @Inject
    MunicipalitySettings settings;

    @Inject
    Participants participants;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "after")
    @Nullable
    String after;

    private @Nullable List<Row> rows;
    private @Nullable List<Category> due;
    private @Nullable String person;
    private @Nullable String initiative;
    private @Nullable String reason;

    /**
     * Somebody who is to be erased.
     *
     * @param erased how many records that deletes
     * @param anonymised how many it makes nobody's
     * @param held whether the data must stay
     */
    public record Row(long number, Instant lastSeen, long erased, long anonymised, boolean held) {}

    /** An erasure that waits or misses something. */
    public record Open(long number, String reason, Instant askedAt, int attempts, String missing) {}

    /** What is held back, in words. */
    public record Hold(long id, String whose, String reason, Instant placedAt) {}

    public int getMonths() {
        return settings.retentionMonths();
    }

    public long getCount() {
        return retention.count(getMonths());
    }

    /** Returns whom the next night erases, with what that comes to: it is made and taken back for each of them. */
    public List<Row> getRows() {
        if (rows == null) {
            rows = retention.candidates(getMonths(), from(), PAGE).stream()
                    .map(this::row)
                    .toList();
        }
        return rows;
    }

    private Row row(Retention.Candidate candidate) {
        JsonObject preview = erase.preview(candidate.person());
        List<JsonObject> shares = Stream.concat(
                        Stream.of(preview.getJsonObject("portal")),
                        preview.getJsonArray("plugins").getValuesAs(JsonObject.class).stream())
                .toList();
        return new Row(
                candidate.person().value(),
                candidate.lastSeen(),
                shares.stream().mapToLong(share -> share.getInt("erased", 0)).sum(),
                shares.stream()
                        .mapToLong(share -> share.getInt("anonymised", 0))
                        .sum(),
                candidate.held());
    }

    public boolean isFirst() {
        return from() == 0;
    }

    private long from() {
        return number(after).orElse(0L);
    }

    /** Returns where the next page begins, empty on the last one. */
    public String getNext() {
        List<Row> shown = getRows();
        return shown.size() < PAGE ? "" : String.valueOf(shown.get(PAGE - 1).number());
    }

    /**
     * A category of a plugin whose time can be over.
     *
     * @param records how many records are older, as they are shown; empty where the plugin does not answer
     */
    public record Category(String plugin, String what, String kept, String records) {}

    /** Returns what the plugins' categories would lose this night: it is made and taken back. */
    public List<Category> getCategories() {
        if (due == null) {
            due = categories.due().stream().map(this::category).toList();
        }
        return due;
    }

    private Category category(CategoryRetention.Due due) {
        Locale locale = Language.of(request).locale();
        return new Category(
                due.plugin().descriptor().name(),
                plugins.text(due.plugin().id(), due.category().what(), locale),
                PrivacyTexts.period(locale, due.retention()),
                due.records().isPresent() ? String.valueOf(due.records().getAsInt()) : "");
    }

    public List<Retention.Run> getNights() {
        return retention.runs(NIGHTS);
    }

    public List<Open> getOpen() {
        return erase.open(OPEN).stream().map(this::open).toList();
    }

    private Open open(Erasure erasure) {
        return new Open(
                erasure.person().value(),
                text("retention.reason." + erasure.reason().toLowerCase(Locale.ROOT)),
                erasure.askedAt(),
                erasure.attempts(),
                erasure.held() ? text("retention.held") : String.join(", ", erasure.missing()));
    }

    public List<Hold> getHolds() {
        return holds.standing().stream().map(this::hold).toList();
    }

    private Hold hold(LegalHold hold) {
        String whose = hold.participant()
                .map(number -> text("retention.hold.ofPerson", String.valueOf(number)))
                .orElseGet(() -> text(
                        "retention.hold.ofInitiative",
                        String.valueOf(hold.initiative().orElse(0L))));
        return new Hold(hold.id(), whose, hold.reason(), hold.placedAt());
    }

    /** Holds back what was typed: a person, or everybody who is part of an initiative. */
    public void place() {
        Optional<Long> ofPerson = number(person);
        Optional<Long> ofInitiative = number(initiative);
        if (given(person) == given(initiative)) {
            refuse("person", "retention.hold.one");
        } else if (given(person) && ofPerson.isEmpty()) {
            refuse("person", "retention.hold.number");
        } else if (given(initiative) && ofInitiative.isEmpty()) {
            refuse("initiative", "retention.hold.number");
        } else {
            place(ofPerson, ofInitiative);
        }
    }

    private void place(Optional<Long> ofPerson, Optional<Long> ofInitiative) {
        ParticipantId me = participants.current().map(Participant::id).orElseThrow();
        String why = String.valueOf(reason).strip();
        Optional<Long> placed = ofPerson.isPresent()
                ? holds.person(new ParticipantId(ofPerson.get()), why, me)
                : holds.initiative(ofInitiative.orElseThrow(), why, me);
        if (placed.isEmpty()) {
            refuse(ofPerson.isPresent() ? "person" : "initiative", "retention.hold.unknown");
        } else {
            Faces.redirect(Faces.getRequestContextPath() + "/admin/retention");
        }
    }

    private static boolean given(@Nullable String typed) {
        return typed != null && !typed.isBlank();
    }

    static Optional<Long> number(@Nullable String typed) {
        return Optional.ofNullable(typed)
                .map(String::strip)
                .filter(text -> text.matches("[1-9][0-9]{0,17}"))
                .map(Long::valueOf);
    }

    private void refuse(String field, String key) {
        Faults.say(field, Texts.PRIVACY, key);
    }

    private String text(String key, Object... values) {
        return Texts.PRIVACY.in(Language.of(request).locale(), key, values);
    }

    public @Nullable String getPerson() {
        return person;
    }

    public void setPerson(@Nullable String person) {
        this.person = person;
    }

    public @Nullable String getInitiative() {
        return initiative;
    }

    public void setInitiative(@Nullable String initiative) {
        this.initiative = initiative;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
