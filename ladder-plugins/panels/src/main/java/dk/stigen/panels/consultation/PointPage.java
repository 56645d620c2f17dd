// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.panels.consultation.ConsultationReading.Detail;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.input.FieldFaults;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** Where an official tells what was done about what was said: {@code /point/12} in consultation 12, {@code /point/12/3} point 3 of it. */
@Named("panelsPoint")
@ViewScoped
public class PointPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ConductConsultation conducting;

    @Inject
    ConsultationReading reading;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String consultationNumber;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String number;

    private @Nullable Long paragraph;
    private @Nullable String said;
    private @Nullable String did;

    /** Shows what is written already. */
    @PostConstruct
    void open() {
        point().ifPresent(point -> {
            paragraph = point.getParagraph();
            said = point.getSaid();
            did = point.getDid();
        });
    }

    /** Answers 404 where there is no such consultation, or no such point in it. */
    public void load() {
        if (detail().isEmpty() || (number != null && point().isEmpty())) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Detail> detail() {
        return AddressNumber.parse(consultationNumber).flatMap(reading::detail);
    }

    private Optional<Point> point() {
        return AddressNumber.parse(number)
                .flatMap(id -> getPoints().stream()
                        .filter(point -> point.getId() == id)
                        .findFirst());
    }

    /** Stores the point and is ready for the next, or says beside the fields what must be put right. */
    public void save() {
        PointDraft draft = new PointDraft(Optional.ofNullable(paragraph), PlainText.typed(said), PlainText.typed(did));
        Map<String, MessageKey> faults = draft.faults();
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return;
        }
        Optional<Point> before = point();
        if (before.isPresent()) {
            conducting.retell(getConsultation().getId(), before.get().getId(), draft);
        } else {
            conducting.tell(getConsultation().getId(), draft);
        }
        next();
    }

    /** Takes the point away and is ready for the next. */
    public void drop() {
        conducting.drop(getConsultation().getId(), point().orElseThrow().getId());
        next();
    }

    /** Closes the consultation and shows it. */
    public void close() {
        conducting.close(getConsultation().getId());
        Faces.redirect(Faces.getRequestContextPath() + getConsultation().path());
    }

    private void next() {
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/panels/point/" + consultationNumber);
    }

    /** Whether the reader may write here, and if not, why. */
    public Decision getDecision() {
        Consultation consultation = getConsultation();
        return permissions.decide(
                ConsultationPermissions.RESPOND, Subject.of(consultation.getActivity(), consultation.ref()));
    }

    public Consultation getConsultation() {
        return detail().orElseThrow().consultation();
    }

    /** What is told so far: of the paragraphs in their order, and then of the whole. */
    public List<Point> getPoints() {
        return detail().map(detail -> Stream.concat(
                                detail.parts().stream().flatMap(part -> part.points().stream()),
                                detail.points().stream())
                        .toList())
                .orElse(List.of());
    }

    /** The numbers of the paragraphs by what readers know them by. */
    public Map<String, Long> getParagraphs() {
        Map<String, Long> paragraphs = new LinkedHashMap<>();
        detail().ifPresent(detail -> detail.parts()
                .forEach(part -> paragraphs.put(
                        String.valueOf(part.paragraph().getPlace()),
                        part.paragraph().getId())));
        return paragraphs;
    }

    /** Whether its time is over, so that it can be closed. */
    public boolean isWeighed() {
        return detail().filter(detail -> detail.state() == Consultation.State.WEIGHED)
                .isPresent();
    }

    /** Whether the point is stored already. */
    public boolean isStored() {
        return number != null;
    }

    public @Nullable Long getParagraph() {
        return paragraph;
    }

    public void setParagraph(@Nullable Long paragraph) {
        this.paragraph = paragraph;
    }

    public @Nullable String getSaid() {
        return said;
    }

    public void setSaid(@Nullable String said) {
        this.said = said;
    }

    public @Nullable String getDid() {
        return did;
    }

    public void setDid(@Nullable String did) {
        this.did = did;
    }
}
