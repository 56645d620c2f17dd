// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataWriter;
import java.util.List;
import java.util.Set;

/**
 * What one part of the portal keeps about people. Each part adds a bean of its own; {@link PortalShares} finds them all.
 *
 * <p>It is to the portal's tables what a plugin's contribution is to the plugin's, with the texts in {@code messages.privacy}: {@code
 * privacy.data.<category>.what} and {@code .purpose}, and {@code privacy.field.<name>} for each field of a record.
 */
public interface PortalShare {

    /** Returns the categories, whose keys no other part of the portal has. */
    List<PersonalData> inventory();

    /**
     * Returns the columns that say who somebody is, each in the form {@code table.column}.
     *
     * <p>A test looks whether the shares together know all columns that lead to a participant.
     */
    Set<String> columns();

    /** Writes everything about the person; not asked for somebody who was erased. */
    void export(ParticipantId person, PersonalDataWriter out);

    /** Erases or anonymises everything about the person; called again, it finds nothing and says so. */
    ErasureReport erase(ParticipantId person, ErasureReason reason);

    /** Returns whether it is erased when everything else is: so the row that says who somebody is, by which a try that failed is made again. */
    default boolean isLast() {
        return false;
    }
}
