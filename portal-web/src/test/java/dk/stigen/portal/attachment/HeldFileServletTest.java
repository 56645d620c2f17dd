// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeldFileServletTest {

    @Test
    void knowsTheFileThatIsMeant() {
        UUID id = UUID.randomUUID();

        assertThat(HeldFileServlet.id(id.toString())).contains(id);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "7", "1-1-1-1-1", "../../x", "'; drop table attachment; --"})
    void knowsNoneInWhatSomebodyMadeUp(String made) {
        assertThat(HeldFileServlet.id(made)).isEmpty();
    }
}
