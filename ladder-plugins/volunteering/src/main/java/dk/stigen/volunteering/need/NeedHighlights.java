// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.text.MessageKey;
import dk.stigen.spi.view.Highlight;
import dk.stigen.volunteering.need.NeedList.Filter;
import dk.stigen.volunteering.need.NeedReading.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The needs that the front page shows. */
@ApplicationScoped
public class NeedHighlights {

    @Inject
    NeedReading reading;

    /** Returns the newest needs that are not over. */
    public List<Highlight> newest(int most) {
        return reading.list(Optional.empty(), Filter.NONE, NeedList.START, most).needs().stream()
                .map(NeedHighlights::highlight)
                .toList();
    }

    private static Highlight highlight(Named named) {
        return new Highlight(
                named.need().getTitle(),
                named.need().getBeneficiaries(),
                named.need().path(),
                Optional.empty(),
                MessageKey.of("volunteering.places", named.freePlaces()));
    }
}
