// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.notification;

import dk.stigen.api.activity.InitiativeId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.VisibleRows;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.contribution.Reader;
import dk.stigen.persistence.contribution.ReaderCondition;
import java.util.function.BiConsumer;

/**
 * What a reader sees of the subjects that rows point to by {@code plugin_id}, {@code type} and {@code number}: contributions by the one rule for
 * them, and initiatives, named {@code portal/initiative}, by that of their place.
 */
public final class SubjectCondition {

    /** The name under which the portal's own things are pointed to. */
    public static final PluginId PORTAL = new PluginId("portal");

    /** What an initiative is called among them. */
    public static final String INITIATIVE = "initiative";

    private static final String PUBLIC_INITIATIVE = "i.status in ('PUBLISHED', 'CLOSED', 'ARCHIVED')";

    private final String alias;
    private final VisibleRows seen;
    private final boolean hiddenToo;

    private SubjectCondition(String alias, VisibleRows seen, boolean hiddenToo) {
        this.alias = alias;
        this.seen = seen;
        this.hiddenToo = hiddenToo;
    }

    /**
     * Returns the condition on rows of the table that the query calls {@code alias}.
     *
     * @param first the number of the first parameter
     */
    public static SubjectCondition of(Reader reader, String alias, int first) {
        return new SubjectCondition(alias, ReaderCondition.of(reader, "c", first), reader.hiddenToo());
    }

    /** Returns the joins that bring the contribution as {@code c} and the initiative as {@code i}; one of them is null in each row. */
    public String join() {
        return joins(alias);
    }

    /**
     * Returns the condition that a participant may see the subject, by what is stored of him.
     *
     * @param plugins the parameter with the plugins at work whose step everybody can enter
     */
    static String ofPeople(String person, String plugins) {
        return "((c.id is not null and " + ReaderCondition.ofPeople("c", person, plugins)
                + ") or (i.id is not null and " + PUBLIC_INITIATIVE + "))";
    }

    static String joins(String alias) {
        return "left join contribution c on c.plugin_id = %1$s.plugin_id and c.type = %1$s.type and c.number = %1$s.number"
                        .formatted(alias)
                + " left join initiative i on %1$s.plugin_id = 'portal' and %1$s.type = 'initiative' and i.id = %1$s.number"
                        .formatted(alias);
    }

    /** Returns the condition. */
    public String sql() {
        return "((c.id is not null and " + seen.sql() + ") or (i.id is not null"
                + (hiddenToo ? "" : " and " + PUBLIC_INITIATIVE) + "))";
    }

    /** Puts the values into the parameters. */
    public void bind(BiConsumer<Integer, Object> query) {
        seen.bind(query);
    }

    /** Returns how an initiative is pointed to. */
    public static ContributionRef initiative(InitiativeId id) {
        return new ContributionRef(PORTAL, INITIATIVE, id.value());
    }

    /** Returns the reference that the columns hold. */
    public static ContributionRef ref(Object plugin, Object type, Object number) {
        return new ContributionRef(
                new PluginId(String.valueOf(plugin)), String.valueOf(type), ((Number) number).longValue());
    }
}
