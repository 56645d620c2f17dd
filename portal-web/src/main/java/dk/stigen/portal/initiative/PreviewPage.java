// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** An initiative as each role would see it if it were published now: {@code /office/preview/<initiative>?as=official}. */
@Named
@RequestScoped
public class PreviewPage {

    /** For whom it is shown; what only officials see is hidden from all others alike. */
    public enum As {
        VISITOR,
        CITIZEN,
        POLITICIAN,
        OFFICIAL
    }

    @Inject
    InitiativeViews views;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    @Inject
    @Param(name = "as")
    @Nullable
    String wanted;

    private As as = As.VISITOR;
    private @Nullable InitiativeView view;

    @PostConstruct
    void open() {
        as = List.of(As.values()).stream()
                .filter(role -> role.name().equals(wanted))
                .findFirst()
                .orElse(As.VISITOR);
        view = Optional.ofNullable(path)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .flatMap(number -> views.preview(new InitiativeId(Long.parseLong(number)), as == As.OFFICIAL))
                .orElse(null);
    }

    /** Answers 404 where there is no such initiative. */
    public void enter() {
        if (view == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    public @Nullable InitiativeView getView() {
        return view;
    }

    public As getAs() {
        return as;
    }

    public List<As> getRoles() {
        return List.of(As.values());
    }
}
