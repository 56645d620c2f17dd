// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileServletTest {

    @ParameterizedTest
    @CsvSource({
        "'', 0, 99",
        "bytes=0-9, 0, 9",
        "bytes=90-, 90, 99",
        "bytes=90-500, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-500, 0, 99",
        "'bytes=0-1,5-6', 0, 99",
        "lines=1-2, 0, 99"
    })
    void givesThePartThatIsAskedFor(String header, long first, long last) {
        assertThat(FileServlet.Range.asked(header, 100)).contains(new FileServlet.Range(first, last));
    }

    @ParameterizedTest
    @CsvSource({"bytes=100-", "bytes=9-3", "bytes=-0"})
    void hasNothingBeyondTheEnd(String header) {
        assertThat(FileServlet.Range.asked(header, 100)).isEmpty();
    }
}
