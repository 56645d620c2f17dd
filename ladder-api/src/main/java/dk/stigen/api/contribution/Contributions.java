// SPDX-License-Identifier: MPL-2.0
package dk.stigen.api.contribution;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import java.util.Collection;
import java.util.Set;
import org.apiguardian.api.API;

/**
 * The portal's index of what people make in all plugins, and the one rule for who sees it; the portal provides it as a CDI bean to inject.
 *
 * <p>Lists, search, feeds, the sitemap, embedded cards and open data are answered from the index. A plugin tells it what was made,
 * changed or taken away in its own transaction, and asks it for its own lists, figures and pages. What is not in the index is seen by nobody.
 *
 * <p>Somebody sees a contribution if its {@link Visibility} lets him, its activity and its initiative are not hidden from him, and the step of
 * its plugin is neither switched off nor hidden from him.
 *
 * <pre>{@code
 * @Inject Contributions contributions;
 *
 * notices.add(notice);
 * contributions.put(projection(notice));
 * }</pre>
 */
@API(status = API.Status.EXPERIMENTAL, since = "1")
public interface Contributions {

    /**
     * Puts the contribution into the index, or in the place of what is there of it. Needs a transaction, and one statement.
     *
     * @throws IllegalArgumentException if there is no such activity
     */
    void put(Projection contribution);

    /**
     * Puts all of them, one statement each. Needs a transaction.
     *
     * @throws IllegalArgumentException if there is no such activity
     */
    void putAll(Collection<Projection> contributions);

    /** Takes the contribution out of the index; nothing happens if it is not there. Needs a transaction. */
    void remove(ContributionRef ref);

    /**
     * Has the index of the plugin's contributions made anew from what its {@code ContributionTypes} answers,
     * in the background and some seconds later, as after a change of very many. Until then the index stays as it is.
     *
     * @param plugin the asking plugin's own id
     */
    void renew(PluginId plugin);

    /** Returns whether the current reader may see it; false if it is unknown. One statement, and none if the request has asked before. */
    boolean sees(ContributionRef ref);

    /**
     * Returns which of these people may see it, by one statement: before they are told of it, or of anything that hangs on it.
     *
     * <p>By what the database knows, which is who is named and who is a member of a group. What officials, politicians and administrators see by
     * their role alone is told to nobody.
     *
     * @param people any number of participants; none who may see it if it is unknown
     */
    Set<ParticipantId> readersAmong(ContributionRef ref, Collection<ParticipantId> people);

    /**
     * Returns the condition that leaves only what the current reader may see, for a list or a count by a native query of the plugin.
     *
     * <pre>{@code
     * VisibleRows seen = contributions.visible(ID, "notice", "n.id", 3);
     * Query query = entities.createNativeQuery("SELECT * FROM example_notice n WHERE n.id < ?1 AND " + seen.sql() + " ORDER BY n.id DESC LIMIT ?2");
     * seen.bind(query::setParameter);
     * }</pre>
     *
     * @param plugin the asking plugin's own id
     * @param type the key of one of its types
     * @param column the column that holds the contribution's number, as in {@code n.id}
     * @param first the number of the first parameter that the query has free
     * @throws IllegalArgumentException if the column is no name of a column, or {@code first} is not positive
     */
    VisibleRows visible(PluginId plugin, String type, String column, int first);

    /** Returns the condition as {@link #visible} does, for what everybody may see, whoever asks: for open data and public figures. */
    VisibleRows open(PluginId plugin, String type, String column, int first);
}
