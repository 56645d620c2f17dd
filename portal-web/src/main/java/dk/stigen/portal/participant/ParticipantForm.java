// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What the forms about participants and those they act for have in common. */
public abstract class ParticipantForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    protected PortalParticipants participants;

    /** Returns who uses the form; the pages let in nobody else. */
    protected Participant reader() {
        return participants.current().orElseThrow();
    }

    /** Answers 404 where the address names nothing. */
    protected static void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    protected static void leadTo(String path) {
        Faces.redirect(Faces.getRequestContextPath() + path);
    }

    /** Says beside the field what is wrong. */
    protected static void fault(String field, String key, Object... values) {
        say(field, FacesMessage.SEVERITY_ERROR, key, values);
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Says above the form what was done. */
    protected static void done(String key) {
        say(null, FacesMessage.SEVERITY_INFO, key);
    }

    private static void say(@Nullable String field, FacesMessage.Severity severity, String key, Object... values) {
        String text = ParticipantTexts.text(key, values);
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, text, text));
    }

    protected static Optional<Long> number(@Nullable String text) {
        return text != null && text.matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }

    public int getNameMin() {
        return PersonName.MIN;
    }

    public int getNameMax() {
        return PersonName.MAX;
    }
}
