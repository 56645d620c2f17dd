// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmissionPlacesTest {

    private static final Decision CLOSED = Decision.denied("portal.permission.closed");

    @Test
    void saysThatNothingIsOpenWhereThereIsNoActivity() {
        assertThat(SubmissionPlaces.mostHelpful(List.of())).isEqualTo(Decision.denied("crowdsourcing.denied.nowhere"));
    }

    @Test
    void saysWhyTheNewestIsClosed() {
        assertThat(SubmissionPlaces.mostHelpful(List.of(CLOSED, Decision.denied("portal.permission.other"))))
                .isEqualTo(CLOSED);
    }

    @Test
    void prefersWhatTheReaderCanDoSomethingAbout() {
        assertThat(SubmissionPlaces.mostHelpful(List.of(CLOSED, NeedsLogin.NEEDS_LOGIN)))
                .isEqualTo(NeedsLogin.NEEDS_LOGIN);
    }
}
