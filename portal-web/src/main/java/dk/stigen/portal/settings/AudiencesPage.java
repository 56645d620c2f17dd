// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.persistence.settings.ChosenValue.Kind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The form for who may do what in an activity or a phase. */
@Named
@ViewScoped
public class AudiencesPage extends ValuesPage {

    private static final long serialVersionUID = 1;

    @Override
    Kind kind() {
        return Kind.AUDIENCE;
    }
}
