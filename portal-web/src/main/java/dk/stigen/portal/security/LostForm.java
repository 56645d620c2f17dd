// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** For the template: whether this page is shown again because its form was sent too late, and texts that would not be seen otherwise. */
@Named
@RequestScoped
public class LostForm {

    private static final String MARK = LostForm.class.getName();

    private final List<String> unseen = new ArrayList<>();

    @Inject
    HttpServletRequest request;

    static void mark(FacesContext context) {
        context.getAttributes().put(MARK, true);
    }

    static boolean isMarked(FacesContext context) {
        return context.getAttributes().containsKey(MARK);
    }

    public boolean isNoticed() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context != null && isMarked(context);
    }

    /**
     * Returns what was typed but is not on the page: into fields that it shows to logged-in people only, or into a form that
     * was refused altogether because it needs a login.
     */
    public List<String> getUnseen() {
        return isRefused()
                ? request.getParameterMap().entrySet().stream()
                        .filter(field -> isTyped(field.getKey()))
                        .flatMap(field -> Arrays.stream(field.getValue())
                                .filter(text -> !text.isBlank() && !text.equals(field.getKey())))
                        .toList()
                : List.copyOf(unseen);
    }

    private static boolean isTyped(String name) {
        return !name.equals(FormToken.PARAMETER)
                && !name.equals(NonceRequest.PARAMETER)
                && !name.startsWith("jakarta.faces.");
    }

    private boolean isRefused() {
        return Integer.valueOf(HttpServletResponse.SC_UNAUTHORIZED)
                .equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
    }

    void addUnseen(String text) {
        if (!text.isBlank()) {
            unseen.add(text);
        }
    }
}
