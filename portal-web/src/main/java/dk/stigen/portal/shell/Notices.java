// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What the page has to tell: what must be put right, and what went well. */
@Named
@RequestScoped
public class Notices {

    /** Returns the errors that belong to a field, in the order they were found; l:form shows the others itself. */
    public List<Notice> getProblems() {
        return all().stream()
                .filter(notice -> notice.isError() && !notice.field().isEmpty())
                .toList();
    }

    /** Returns what a page without a form has to tell; a page with one tells it there. */
    public List<Notice> getNews() {
        boolean stateless = FacesContext.getCurrentInstance().getViewRoot().isTransient();
        return stateless ? all() : List.of();
    }

    /** Returns whether the field has an error. */
    public static boolean invalid(String field) {
        return FacesContext.getCurrentInstance().getMessageList(field).stream()
                .anyMatch(message -> new Notice(field, message).isError());
    }

    private static List<Notice> all() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Notice> notices = new ArrayList<>();
        for (Iterator<String> fields = context.getClientIdsWithMessages(); fields.hasNext(); ) {
            String field = fields.next();
            context.getMessageList(field)
                    .forEach(message -> notices.add(new Notice(field == null ? "" : field, message)));
        }
        return notices;
    }

    /** One message and the field it belongs to; the field is empty where it belongs to the page. */
    public record Notice(String field, FacesMessage message) {

        /** Returns the sentence to show. */
        public String text() {
            return message.getSummary();
        }

        /** Returns whether something has to be put right. */
        public boolean isError() {
            return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
        }
    }
}
