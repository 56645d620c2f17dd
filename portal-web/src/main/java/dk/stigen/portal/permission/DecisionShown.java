// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.permission;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.Decision.NeedsVerification;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** What l:decision asks: the reason, and which way on there is. */
@Named("decisionShown")
@RequestScoped
public class DecisionShown {

    @Inject
    DecisionText texts;

    /** Returns the reason, and the empty string where there is none. */
    public String text(@Nullable Decision decision) {
        return decision == null
                ? ""
                : texts.of(
                        decision,
                        FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** Returns {@code login}, {@code verification}, or the empty string where neither would help. */
    public String way(@Nullable Decision decision) {
        return decision instanceof NeedsLogin ? "login" : decision instanceof NeedsVerification ? "verification" : "";
    }
}
