// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.contribution.Contributions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** Tells the portal's index of needs that were changed past their entities, within the same transaction. */
@ApplicationScoped
public class NeedIndex {

    private static final int BATCH = 200;

    @Inject
    NeedRepository needs;

    @Inject
    Contributions contributions;

    /** Puts the needs of these numbers into the index as the database holds them now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refresh(Collection<Long> numbers) {
        List<Long> all = List.copyOf(numbers);
        for (int from = 0; from < all.size(); from += BATCH) {
            needs.find(all.subList(from, Math.min(from + BATCH, all.size())))
                    .forEach(need -> contributions.put(need.projection()));
        }
    }
}
