// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.persistence.cases.CaseRepository;
import dk.stigen.persistence.support.SupportRepository;
import dk.stigen.portal.activity.OfficeForm;
import dk.stigen.portal.cases.Journey.Destination;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.spi.move.Luggage;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a contribution goes on: {@code /office/move/<plugin>/<type>/<number>}. */
@Named
@ViewScoped
public class MovePage extends OfficeForm {

    private static final long serialVersionUID = 1;

    @Inject
    Journey journey;

    @Inject
    MoveCase moving;

    @Inject
    CaseRepository cases;

    @Inject
    SupportRepository supports;

    @Inject
    AttachmentRepository attachments;

    @Inject
    PathContribution addressed;

    private String name = "";
    private String path = "";
    private String luggageText = "";
    private int supporters;
    private List<String> files = List.of();
    private boolean movable;
    private List<Place> places = List.of();
    private @Nullable Long activity;
    private @Nullable String reason;

    /** An activity to choose. */
    public record Place(long activity, String label) implements Serializable {}

    @PostConstruct
    void open() {
        Optional<Projection> found = projection();
        found.ifPresent(projection -> {
            name = projection.title();
            path = projection.path();
            Optional<Luggage> luggage =
                    cases.hasGoneOn(projection.ref()) ? Optional.empty() : moving.luggage(projection.ref());
            luggageText = luggage.map(Luggage::text).orElse("");
            supporters = supports.counts(List.of(projection.ref())).getOrDefault(projection.ref(), 0);
            files = attachments.of(projection.ref()).stream()
                    .map(StoredAttachment::name)
                    .toList();
            movable = luggage.isPresent();
            places = journey.destinations(projection).stream()
                    .map(destination ->
                            new Place(destination.activity().value(), destination.rung() + ". " + destination.title()))
                    .toList();
        });
    }

    private Optional<Projection> projection() {
        return addressed.ref().flatMap(journey::seen);
    }

    /** Answers 404 where there is no such contribution. */
    public void enter() {
        if (path.isEmpty()) {
            notFound();
        }
    }

    /** Moves it and leads to what it has become. */
    public void move() {
        Optional<Projection> projection = projection();
        Optional<Destination> destination = projection.flatMap(found -> journey.destinations(found).stream()
                .filter(place -> activity != null && place.activity().value() == activity)
                .findFirst());
        if (projection.isEmpty() || destination.isEmpty()) {
            Faults.say("activity", Texts.CASE, "case.fault.place");
            return;
        }
        MoveCase.Result result = moving.move(
                projection.get(), destination.get(), PlainText.typed(reason).value(), official());
        switch (result.outcome()) {
            case MOVED ->
                leadTo(result.to()
                        .flatMap(journey::projection)
                        .map(Projection::path)
                        .orElse("/office/activities"));
            case GONE_ON -> Faults.say("", Texts.CASE, "case.fault.goneOn");
            case STAYS -> Faults.say("", Texts.CASE, "case.fault.stays");
            case NOT_TAKEN -> refuse(destination.get(), result.refusal());
            case FAILED -> Faults.say("", Texts.CASE, "case.fault.failed");
        }
    }

    private void refuse(Destination destination, Optional<Decision> refusal) {
        String text = refusal.filter(Decision.Denied.class::isInstance)
                .map(Decision.Denied.class::cast)
                .map(Decision.Denied::reason)
                .map(key -> text(destination, key))
                .orElse("");
        if (text.isEmpty()) {
            Faults.say("activity", Texts.CASE, "case.fault.place");
            return;
        }
        Faults.say("activity", text);
    }

    private String text(Destination destination, MessageKey key) {
        return journey.text(
                destination.plugin(),
                key,
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What the page is about, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return addressed.ref().orElse(null);
    }

    public String getName() {
        return name;
    }

    public String getPath() {
        return path;
    }

    public String getLuggageText() {
        return luggageText;
    }

    public int getSupporters() {
        return supporters;
    }

    /** The names of the files that it has. */
    public List<String> getFiles() {
        return files;
    }

    public boolean isMovable() {
        return movable;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public @Nullable Long getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Long activity) {
        this.activity = activity;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
