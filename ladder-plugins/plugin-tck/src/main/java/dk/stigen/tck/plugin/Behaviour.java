// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import dk.stigen.spi.calendar.CalendarContribution;
import dk.stigen.spi.contribution.ContributionTypes;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.permission.PermissionContribution;
import dk.stigen.spi.plugin.Contribution;
import dk.stigen.spi.privacy.PersonalDataContribution;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.spi.settings.SettingsContribution;
import dk.stigen.spi.statistics.StatisticsContribution;
import dk.stigen.spi.view.ViewContribution;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a plugin can have. The kit expects all of it; an author names what is left out, and with it goes what it is made of.
 */
public enum Behaviour {
    /** It keeps something in tables of its own. */
    STORAGE(null, null),
    /** It has pages and a place on the ladder. */
    PAGES(null, ViewContribution.class),
    /** Officials can set something about it. */
    SETTINGS(null, SettingsContribution.class),
    /** People can do something in it. */
    ACTIONS(null, PermissionContribution.class),
    /** It answers by REST. */
    REST(null, null),
    /** It tells, hands out and erases what it keeps about people. */
    PERSONAL_DATA(STORAGE, PersonalDataContribution.class),
    /** What people make in it can be found, and can move. */
    CONTRIBUTIONS(STORAGE, ContributionTypes.class),
    /** It fills a portal that is tried out. */
    DEMO_DATA(STORAGE, DemoDataContribution.class),
    /** It tells figures. */
    STATISTICS(STORAGE, StatisticsContribution.class),
    /** It hands out open data. */
    OPEN_DATA(STORAGE, OpenDataContribution.class),
    /** Something in it happens at a time. */
    CALENDAR(STORAGE, CalendarContribution.class);

    private final Optional<Behaviour> basis;
    private final Optional<Class<? extends Contribution>> contribution;

    Behaviour(@Nullable Behaviour basis, @Nullable Class<? extends Contribution> contribution) {
        this.basis = Optional.ofNullable(basis);
        this.contribution = Optional.ofNullable(contribution);
    }

    /** Returns what it is made of, without which it is not expected either. */
    Optional<Behaviour> basis() {
        return basis;
    }

    /** Returns the contribution that brings it, empty where it shows in another way. */
    public Optional<Class<? extends Contribution>> contribution() {
        return contribution;
    }
}
