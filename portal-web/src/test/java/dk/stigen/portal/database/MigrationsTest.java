// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void runsWhatIsWrittenAndReplacesNoPlaceholder() {
        assertThat(new Migrations().flyway("meeting").getConfiguration().isPlaceholderReplacement())
                .isFalse();
    }
}
