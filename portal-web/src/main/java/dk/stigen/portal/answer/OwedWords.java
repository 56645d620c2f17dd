// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.Addressee;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;

/** Who owes an answer, in words. */
@ApplicationScoped
public class OwedWords {

    @Inject
    PortalConfiguration configuration;

    /** Returns the department, the politician or the council; where no department leads, the municipality. */
    String addressee(DutyRow duty, Locale locale) {
        return addressee(duty.addressee(), duty.personName(), duty.departmentDa(), duty.departmentEn(), locale);
    }

    String addressee(Addressee.Kind kind, String person, String danish, String english, Locale locale) {
        return switch (kind) {
            case COUNCIL -> Texts.ANSWER.in(locale, "answer.council");
            case POLITICIAN -> person;
            case DEPARTMENT -> {
                String name = locale.getLanguage().equals("en") && !english.isEmpty() ? english : danish;
                yield name.isEmpty() ? configuration.municipality() : name;
            }
        };
    }
}
