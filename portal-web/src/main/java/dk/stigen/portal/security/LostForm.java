// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** For the template: whether this page is shown again because its form was sent too late, and texts that would not be seen otherwise. */
@Named
@RequestScoped
public class LostForm {

    private static final String MARK = LostForm.class.getName();

    private final List<String> unseen = new ArrayList<>();

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

    /** Returns what was typed into fields that the page does not show any more, because it shows them to logged-in people only. */
    public List<String> getUnseen() {
        return List.copyOf(unseen);
    }

    void addUnseen(String text) {
        if (!text.isBlank()) {
            unseen.add(text);
        }
    }
}
