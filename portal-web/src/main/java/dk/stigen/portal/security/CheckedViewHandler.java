// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.FacesContext;
import jakarta.faces.render.ResponseStateManager;
import jakarta.faces.view.ViewDeclarationLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/**
 * Brings a form back whose view is gone, instead of an error that loses what was typed into it.
 *
 * <p>The view is gone when the session has ended, when too many newer ones were opened, or when it never was: another site can send
 * any view state. So the view is built anew and {@linkplain LostFormListener shown with what was typed}, but does nothing until the
 * person sends it once more. The same goes for the view state {@code stateless}, which Faces accepts for every view, unless the form
 * token comes along.
 */
public class CheckedViewHandler extends ViewHandlerWrapper {

    private static final String STATELESS = "stateless";

    public CheckedViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public @Nullable UIViewRoot restoreView(FacesContext context, String viewId) {
        String state = context.getExternalContext().getRequestParameterMap().get(ResponseStateManager.VIEW_STATE_PARAM);
        if (state == null) {
            return super.restoreView(context, viewId);
        }
        UIViewRoot view = STATELESS.equals(state) ? null : restoreStateful(context, viewId);
        if (view != null) {
            return view;
        }
        boolean trusted = STATELESS.equals(state)
                && FormToken.isIn(
                        (HttpServletRequest) context.getExternalContext().getRequest());
        view = build(context, viewId);
        if (view != null && !(trusted && view.isTransient())) {
            LostForm.mark(context);
        }
        return view;
    }

    private @Nullable UIViewRoot restoreStateful(FacesContext context, String viewId) {
        try {
            return super.restoreView(context, viewId);
        } catch (IndexOutOfBoundsException | IllegalArgumentException malformed) {
            // a view state that no form of ours has ever had
            return null;
        }
    }

    private @Nullable UIViewRoot build(FacesContext context, String viewId) {
        ViewDeclarationLanguage language = getViewDeclarationLanguage(context, viewId);
        if (language == null || !language.viewExists(context, viewId)) {
            return null;
        }
        UIViewRoot view = createView(context, viewId);
        context.setViewRoot(view);
        boolean processingEvents = context.isProcessingEvents();
        // without events the view scope is not set up, and its beans fail
        context.setProcessingEvents(true);
        try {
            language.buildView(context, view);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            context.setProcessingEvents(processingEvents);
        }
        return view;
    }
}
