// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.persistence.notification.SubjectCondition;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** One initiative for everybody: {@code /arena/initiative/<number>}. */
@Named("arenaInitiative")
@RequestScoped
public class ArenaInitiativePage {

    @Inject
    InitiativeViews views;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private @Nullable InitiativeView view;

    @PostConstruct
    void open() {
        view = Optional.ofNullable(path)
                .filter(number -> number.matches("[1-9][0-9]{0,17}"))
                .flatMap(number -> views.find(new InitiativeId(Long.parseLong(number))))
                .orElse(null);
    }

    /** Answers 404 where there is none, or the reader may not see it. */
    public void enter() {
        if (view == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** What is followed here. */
    public @Nullable ContributionRef getRef() {
        return view == null ? null : SubjectCondition.initiative(view.detail().id());
    }

    public @Nullable InitiativeView getView() {
        return view;
    }
}
