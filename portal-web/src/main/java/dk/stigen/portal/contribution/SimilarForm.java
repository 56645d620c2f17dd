// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.SimilarContribution;
import dk.stigen.api.contribution.SimilarContributions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Components;

/** For the tag {@code l:similar}: looks for what resembles what stands in the fields of the form that was sent. */
@Named
@RequestScoped
public class SimilarForm {

    @Inject
    SimilarContributions similar;

    private @Nullable List<SimilarContribution> found;

    /** Shows the form again, as it was sent, with what is similar. */
    public void look() {
        // the tag looks whenever the form is shown again
    }

    /** Returns what resembles the texts in the two fields, empty before the form was sent for the first time. */
    public List<SimilarContribution> to(String title, String text) {
        List<SimilarContribution> known = found;
        if (known == null) {
            UIComponent form = Components.getCurrentForm();
            known = form == null ? List.of() : similar.to(typed(form, title), typed(form, text));
            found = known;
        }
        return known;
    }

    private static String typed(UIComponent form, String id) {
        if (!(form.findComponent(id) instanceof EditableValueHolder field)) {
            return "";
        }
        // what was sent and not taken over, since something else in the form has to be put right
        Object value = field.getSubmittedValue() == null ? field.getValue() : field.getSubmittedValue();
        return value == null ? "" : value.toString();
    }
}
