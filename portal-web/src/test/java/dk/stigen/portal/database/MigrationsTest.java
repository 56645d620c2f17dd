// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.portal.security.Stub;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void runsWhatIsWrittenAndReplacesNoPlaceholder() {
        DataSource nobody = Stub.of(DataSource.class, (method, arguments) -> null);

        assertThat(new Migrations().flyway("meeting", nobody).getConfiguration().isPlaceholderReplacement())
                .isFalse();
    }
}
