// SPDX-License-Identifier: MPL-2.0
package dk.stigen.persistence.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void knowsASearchThatWasGivenUpFromOtherFaults() {
        assertThat(Patience.isCancelled(
                        new IllegalStateException(new RuntimeException(new SQLException("cancelled", "57014")))))
                .isTrue();
        assertThat(Patience.isCancelled(new IllegalStateException(new SQLException("no such table", "42P01"))))
                .isFalse();
        assertThat(Patience.isCancelled(new IllegalStateException("something else")))
                .isFalse();
    }
}
