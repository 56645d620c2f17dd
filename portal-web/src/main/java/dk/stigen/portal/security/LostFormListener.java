// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIMessages;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Shows a form that was sent too late with what was typed into it, and says what to do.
 *
 * <p>Only the typed values are taken over; nothing is validated, stored or called. An AJAX call leaves the page's fields alone
 * altogether and only gets the message, so that fields outside the sent form are safe too.
 */
public class LostFormListener implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        if (context.getViewRoot() == null || !LostForm.isMarked(context) || context.getResponseComplete()) {
            return;
        }
        context.addMessage(null, message(context));
        PartialViewContext partial = context.getPartialViewContext();
        if (partial.isAjaxRequest()) {
            partial.getRenderIds().clear();
            partial.getRenderIds().addAll(messageIds(context));
        } else {
            takeOverTypedValues(context);
        }
        context.renderResponse();
    }

    private static FacesMessage message(FacesContext context) {
        String key = context.getExternalContext().getUserPrincipal() == null ? "lostForm.loggedOut" : "lostForm.stale";
        String text = Texts.SECURITY.here(key);
        return new FacesMessage(FacesMessage.SEVERITY_WARN, text, text);
    }

    private static List<String> messageIds(FacesContext context) {
        List<String> ids = new ArrayList<>();
        visit(context, component -> {
            if (component instanceof UIMessages) {
                ids.add(component.getClientId(context));
            }
        });
        return ids;
    }

    private static void takeOverTypedValues(FacesContext context) {
        LostForm lost = CDI.current().select(LostForm.class).get();
        visit(context, component -> {
            if (!(component instanceof EditableValueHolder) || component instanceof UIViewParameter) {
                return;
            }
            if (isShown(component)) {
                component.decode(context);
            } else {
                String text =
                        context.getExternalContext().getRequestParameterMap().get(component.getClientId(context));
                lost.addUnseen(text == null ? "" : text);
            }
        });
    }

    private static boolean isShown(UIComponent component) {
        for (UIComponent current = component; current != null; current = current.getParent()) {
            if (!current.isRendered()) {
                return false;
            }
        }
        return true;
    }

    private static void visit(FacesContext context, Consumer<UIComponent> visitor) {
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visited, component) -> {
            visitor.accept(component);
            return VisitResult.ACCEPT;
        });
    }
}
