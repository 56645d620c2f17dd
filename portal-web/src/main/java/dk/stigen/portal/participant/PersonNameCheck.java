// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.validator.FacesValidator;
import jakarta.faces.validator.Validator;
import jakarta.faces.validator.ValidatorException;
import org.jspecify.annotations.Nullable;

/** Checks a field in which somebody says what he is called. */
@FacesValidator("stigen.personName")
public class PersonNameCheck implements Validator<String> {

    @Override
    public void validate(FacesContext context, UIComponent component, @Nullable String value) {
        PersonName.typed(value).fault().ifPresent(key -> {
            String text = ParticipantTexts.text(key, PersonName.MIN, PersonName.MAX);
            throw new ValidatorException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        });
    }
}
