// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.example.ExamplePermissions;
import dk.stigen.example.ExamplePlugin;
import dk.stigen.example.ExampleSettings;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which somebody puts up a notice. */
@Named("examplePutUp")
@ViewScoped
public class PutUpPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    PutUpNotice putUpNotice;

    @Inject
    Activities activities;

    @Inject
    Permissions permissions;

    @Inject
    Settings settings;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    private @Nullable String body;

    /** Answers an address by 404 that names no board the reader may see. */
    public void load() {
        Optional<Activity> board = Numbers.parse(number)
                .map(ActivityId::new)
                .flatMap(activities::find)
                .filter(activity -> activity.plugin().equals(ExamplePlugin.ID));
        if (board.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Puts up what was typed and shows the board, or says beside the field what is missing. */
    public void putUp() {
        PlainText text = PlainText.typed(body);
        Optional<MessageKey> fault = putUpNotice.fault(text, board());
        if (fault.isPresent()) {
            ExampleText.showFault("body", fault.get());
            return;
        }
        try {
            putUpNotice.putUp(text, board());
        } catch (NotAllowedException e) {
            // what was typed stays on the page, so that one can log in beside it and send again
            ExampleText.showFault("", MessageKey.of("example.fault.closed"));
            return;
        }
        Faces.redirect(Faces.getRequestContextPath() + "/ladder/example/board/" + number);
    }

    private ActivityId board() {
        return new ActivityId(Numbers.parse(number).orElseThrow());
    }

    /** What the page shows in place of the form, or above it where it is sent in vain. */
    public Decision getDecision() {
        return permissions.decide(ExamplePermissions.PUT_UP, Subject.of(board()));
    }

    public boolean isOpen() {
        return getDecision().isAllowed();
    }

    public int getLongest() {
        return settings.value(ExampleSettings.LONGEST, board());
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }
}
