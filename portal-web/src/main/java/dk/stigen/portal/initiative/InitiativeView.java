// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.initiative.InitiativeDetail;
import java.time.Instant;
import java.util.List;

/**
 * An initiative as somebody sees it.
 *
 * @param lead the name of the department that leads it, empty until it is chosen
 * @param people the names of those who can be asked
 * @param kle the number and title of its KLE code, or empty
 * @param gains what it is expected to bring, in the order of the gains
 * @param rungs its activities by rung, the lowest first
 * @param timeline the phases of its activities in the order of time
 * @param answers the newest first
 */
public record InitiativeView(
        InitiativeDetail detail,
        String lead,
        List<String> partners,
        List<String> people,
        List<String> topics,
        String area,
        String kle,
        List<ExpectedGain> gains,
        List<Rung> rungs,
        List<Stretch> timeline,
        List<Answer> answers) {

    /** What the municipality has answered to something that people made, with the outcome in the reader's language. */
    public record Answer(String title, String path, String outcome, String by, Instant at) {}

    /** A gain and what it is to look like. */
    public record ExpectedGain(String key, String expectation) {}

    /**
     * A rung on which something goes on.
     *
     * @param number 1 to 6
     */
    public record Rung(int number, List<Card> activities) {}

    /**
     * An activity.
     *
     * @param path where people find it, empty where its plugin has no page for one
     * @param access as the key of a text
     * @param phase what goes on in it now, or empty
     */
    public record Card(String title, String path, String access, String phase) {}

    /**
     * A phase on the timeline.
     *
     * @param state as on l:step
     */
    public record Stretch(String activity, String phase, String days, String state, int rung) {}

    /** Returns whether anything is said of who, what and where. */
    public boolean hasFacts() {
        return !(lead.isEmpty()
                && partners.isEmpty()
                && people.isEmpty()
                && topics.isEmpty()
                && area.isEmpty()
                && kle.isEmpty()
                && detail.scene().place().isEmpty());
    }

    public InitiativeView {
        partners = List.copyOf(partners);
        people = List.copyOf(people);
        topics = List.copyOf(topics);
        gains = List.copyOf(gains);
        rungs = List.copyOf(rungs);
        timeline = List.copyOf(timeline);
    }
}
