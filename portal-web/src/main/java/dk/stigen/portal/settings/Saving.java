// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.settings;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.settings.SettingFault;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What came of saving a form: all of it is stored, or nothing.
 *
 * @param overtaken what colleagues have chosen since the form was opened, by the settings' keys
 * @param closed the keys of settings that are fixed, since people have acted on them
 * @param faults what is wrong with the values together
 */
record Saving(Map<String, Overtaken> overtaken, Set<String> closed, List<SettingFault> faults) {

    /** All of it is stored. */
    static final Saving DONE = new Saving(Map.of(), Set.of(), List.of());

    /**
     * What a colleague has chosen meanwhile.
     *
     * @param stored the text that is stored now, empty where the colleague has given it back to the wider place
     */
    record Overtaken(Optional<String> stored, long version, ParticipantId by) {}

    boolean isDone() {
        return overtaken.isEmpty() && closed.isEmpty() && faults.isEmpty();
    }
}
