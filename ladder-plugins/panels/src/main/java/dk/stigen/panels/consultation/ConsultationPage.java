// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.panels.PanelsPermissions;
import dk.stigen.panels.consultation.ConsultationReading.Detail;
import dk.stigen.panels.consultation.ConsultationReading.Part;
import dk.stigen.panels.input.AddressNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One consultation, or one of its paragraphs. */
@Named("panelsConsultation")
@RequestScoped
public class ConsultationPage {

    @Inject
    ConsultationReading reading;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private Optional<Detail> detail = Optional.empty();

    /** Loads the consultation whose number is in the path, or answers 404. */
    public void load() {
        show(AddressNumber.parse(number).flatMap(reading::detail));
    }

    /** Loads the paragraph whose number is in the path with its consultation, or answers 404. */
    public void loadParagraph() {
        show(AddressNumber.parse(number).flatMap(reading::around));
    }

    private void show(Optional<Detail> found) {
        detail = found;
        if (found.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public Detail getDetail() {
        return detail.orElseThrow();
    }

    public Consultation getConsultation() {
        return getDetail().consultation();
    }

    /** The paragraph whose number is in the path. */
    public Part getPart() {
        return getDetail().parts().stream()
                .filter(part -> String.valueOf(part.paragraph().getId()).equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The paragraphs that the text of a draft would become. */
    public List<String> getDrafted() {
        return getDetail().state() == Consultation.State.DRAFT
                ? ConsultationDraft.paragraphs(getConsultation().getBody())
                : List.of();
    }

    /** Whether the reader may change it: it is not published. */
    public boolean isConducted() {
        return getDetail().state() == Consultation.State.DRAFT && may(PanelsPermissions.CONDUCT);
    }

    /** Whether the reader may tell what was done. */
    public boolean isResponding() {
        boolean heard =
                getDetail().state() == Consultation.State.OPEN || getDetail().state() == Consultation.State.WEIGHED;
        return heard && may(ConsultationPermissions.RESPOND);
    }

    private boolean may(Action action) {
        return permissions
                .decide(
                        action,
                        Subject.of(
                                getConsultation().getActivity(),
                                getConsultation().ref()))
                .isAllowed();
    }

    /** The last day for comments, as the portal writes days. */
    public String getLastDayText() {
        Locale locale = Faces.getLocale();
        return DateTimeFormatter.ofPattern(locale.getLanguage().equals("da") ? "d. MMMM yyyy" : "d MMMM yyyy", locale)
                .format(getConsultation().getLastDay());
    }
}
