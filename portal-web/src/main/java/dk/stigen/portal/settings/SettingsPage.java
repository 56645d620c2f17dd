// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.persistence.settings.ChosenValue.Kind;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The form for a plugin's settings in one place. */
@Named
@ViewScoped
public class SettingsPage extends ValuesPage {

    private static final long serialVersionUID = 1;

    @Override
    Kind kind() {
        return Kind.SETTING;
    }
}
