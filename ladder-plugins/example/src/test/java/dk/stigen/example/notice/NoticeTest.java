// SPDX-License-Identifier: MPL-2.0
package dk.stigen.example.notice;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NoticeTest {

    @Test
    void isShownInListsByItsFirstWords() {
        assertThat(notice("Jeg har plads\ntil mere.").headline()).isEqualTo("Jeg har plads til mere.");
        assertThat(notice("å".repeat(200)).headline()).isEqualTo("å".repeat(60) + " …");
    }

    private static Notice notice(String body) {
        return new Notice(new ActivityId(1), new ParticipantId(2), new PlainText(body), Instant.EPOCH);
    }
}
