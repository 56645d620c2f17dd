// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.panels.PanelsPermissions;
import dk.stigen.panels.input.AddressNumber;
import dk.stigen.panels.survey.SurveyReading.Listed;
import dk.stigen.panels.survey.SurveyReading.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of surveys, of all activities or of the one whose number is in the path. */
@Named("panelsSurveys")
@RequestScoped
public class SurveysPage {

    private static final int SIZE = 20;

    /** How many activities are offered to choose among. */
    private static final int CHOICES = 8;

    @Inject
    SurveyReading reading;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(name = "after")
    @Nullable
    String afterParameter;

    private @Nullable Activity activity;
    private Page page = new Page(List.of(), Optional.empty());

    /** Loads the page that the address asks for; an address that this site never made is answered by 400, an unknown activity by 404. */
    public void load() {
        activity = AddressNumber.parse(number)
                .flatMap(id -> reading.activity(new ActivityId(id)))
                .orElse(null);
        if (number != null && activity == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Optional<Long> before =
                afterParameter == null ? Optional.of(Long.MAX_VALUE) : AddressNumber.parse(afterParameter);
        if (before.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        page = reading.list(Optional.ofNullable(activity).map(Activity::id), before.get(), SIZE);
    }

    /** The page's address without what follows the question mark. */
    public String getPath() {
        return activity == null
                ? "/ladder/panels/surveys"
                : "/ladder/panels/activity/" + activity.id().value();
    }

    public @Nullable Activity getActivity() {
        return activity;
    }

    /** The newest activities to choose among. */
    public List<Activity> getChoices() {
        return reading.activities().stream().limit(CHOICES).toList();
    }

    /** Whether the reader may write a survey in the activity that is shown. */
    public boolean isConducted() {
        return activity != null
                && permissions
                        .decide(PanelsPermissions.CONDUCT, Subject.of(activity.id()))
                        .isAllowed();
    }

    public List<Listed> getSurveys() {
        return page.surveys();
    }

    public boolean isFirst() {
        return afterParameter == null;
    }

    /** Where the next page begins, or null on the last one. */
    public @Nullable String getNext() {
        return page.next().map(Object::toString).orElse(null);
    }
}
