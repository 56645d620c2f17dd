// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.activity.Activity;
import dk.stigen.persistence.initiative.Cause;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeDetail;
import dk.stigen.persistence.initiative.Parties;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What an initiative needs before everybody can see it, and the step where it is written. */
public enum Missing {
    SUMMARY(WizardStep.WHY),
    DRIVER(WizardStep.WHY),
    LEAD(WizardStep.WHO),
    RESPONSIBLE(WizardStep.WHO),
    ACTIVITY(WizardStep.ACTIVITIES);

    private final WizardStep step;

    Missing(WizardStep step) {
        this.step = step;
    }

    public WizardStep step() {
        return step;
    }

    static Set<Missing> of(Initiative initiative, List<Activity> activities) {
        return of(initiative.summary(), initiative.cause(), initiative.parties(), activities);
    }

    static Set<Missing> of(InitiativeDetail initiative, List<Activity> activities) {
        return of(initiative.summary(), initiative.cause(), initiative.parties(), activities);
    }

    /** Whether it is said what it is about. */
    static boolean explains(String summary, Cause cause) {
        return !summary.isBlank() && isDriven(cause);
    }

    /** Whether it is said who carries it. */
    static boolean entrusts(Parties parties) {
        return parties.lead().isPresent() && !parties.responsible().isEmpty();
    }

    static boolean isDriven(Cause cause) {
        return cause.driver().isPresent() && !cause.text().isBlank();
    }

    private static Set<Missing> of(String summary, Cause cause, Parties parties, List<Activity> activities) {
        Set<Missing> missing = EnumSet.noneOf(Missing.class);
        add(missing, SUMMARY, summary.isBlank());
        add(missing, DRIVER, !isDriven(cause));
        add(missing, LEAD, parties.lead().isEmpty());
        add(missing, RESPONSIBLE, parties.responsible().isEmpty());
        add(missing, ACTIVITY, activities.isEmpty());
        return missing;
    }

    private static void add(Set<Missing> missing, Missing what, boolean isMissing) {
        if (isMissing) {
            missing.add(what);
        }
    }
}
