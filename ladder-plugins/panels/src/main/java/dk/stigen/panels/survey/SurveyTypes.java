// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** What is told of surveys to those who show contributions. */
@ApplicationScoped
public class SurveyTypes {

    @Inject
    SurveyRepository surveys;

    @Inject
    Contributions contributions;

    /** Returns the surveys of these numbers as they are shown. */
    @Transactional
    public List<Projection> projections(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : projections(surveys.find(ids));
    }

    /** Returns the surveys that follow the number as they are shown. */
    @Transactional
    public List<Projection> projectionsAfter(long after, int most) {
        return projections(surveys.after(after, most));
    }

    /** Puts the cut in the place of the part, and returns whether it stood in the survey. */
    @Transactional
    public boolean mask(long id, String part, String cut) {
        if (!surveys.mask(id, part, cut)) {
            return false;
        }
        contributions.putAll(projections(surveys.find(List.of(id))));
        return true;
    }

    private static List<Projection> projections(List<Survey> found) {
        return found.stream().map(Survey::projection).toList();
    }
}
