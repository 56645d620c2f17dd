// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.api.text.PlainText;
import dk.stigen.portal.i18n.Texts;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text field as a reader would: invisible marks are nothing, and neither too few signs nor too many.
 *
 * <p>An emoji or a line end counts as one sign, as in {@link PlainText#length}.
 */
@FacesValidator("stigen.text")
public class TextCheck implements Validator<String> {

    private int min;
    private int max = Integer.MAX_VALUE;

    public int getMin() {
        return min;
    }

    public void setMin(int min) {
        this.min = min;
    }

    public int getMax() {
        return max;
    }

    public void setMax(int max) {
        this.max = max;
    }

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable String value) {
        // a field that may be left empty comes here empty too
        PlainText text = PlainText.typed(value);
        UIInput field = (UIInput) component;
        if (text.isEmpty() && field.isRequired()) {
            throw problem(field.getRequiredMessage());
        }
        Locale locale = context.getViewRoot().getLocale();
        if (!text.isEmpty() && text.length() < min) {
            throw problem(Texts.PORTAL.in(locale, "field.tooShort", min, text.length()));
        }
        if (text.length() > max) {
            throw problem(Texts.PORTAL.in(locale, "field.tooLong", max, text.length() - max));
        }
    }

    private static ValidatorException problem(String text) {
        return new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }
}
