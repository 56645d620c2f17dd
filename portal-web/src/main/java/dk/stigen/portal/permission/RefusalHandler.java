// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.NotAllowedException;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;

/**
 * Answers what is not allowed: a form is shown again with what was typed and the reason, a page leads to the login where that helps, and
 * else it is 403 with the reason.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    /** Puts the handler around that of Faces. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            Optional<NotAllowedException> refusal =
                    Refusal.in(event.getContext().getException());
            if (refusal.isPresent()) {
                events.remove();
                answer(
                        event.getContext().getContext(),
                        event.getContext().getPhaseId(),
                        refusal.get().decision());
            }
        }
        super.handle();
    }

    private static void answer(FacesContext faces, PhaseId phase, Decision decision) {
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        UIViewRoot view = faces.getViewRoot();
        if (faces.isPostback() && view != null && PhaseId.INVOKE_APPLICATION.equals(phase)) {
            String reason = CDI.current().select(DecisionText.class).get().of(decision, view.getLocale());
            faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, reason, reason));
            if (!faces.getPartialViewContext().isAjaxRequest()) {
                faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
            }
            faces.renderResponse();
            return;
        }
        try {
            turnAway(faces.getExternalContext(), request, decision);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        faces.responseComplete();
    }

    private static void turnAway(ExternalContext external, HttpServletRequest request, Decision decision)
            throws IOException {
        if (decision instanceof NeedsLogin && !"POST".equals(request.getMethod())) {
            external.redirect(request.getContextPath() + "/login" + VerifyServlet.page(request));
        } else {
            Refusal.keepIn(request, decision);
            external.responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
        }
    }
}
