// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CsvLineTest {

    @Test
    void putsWhatWouldEndACellIntoQuotationMarks() {
        assertThat(CsvLine.of(List.of("a", "b,c", "d\"e", "f\ng", ""))).isEqualTo("a,\"b,c\",\"d\"\"e\",\"f\ng\",\r\n");
    }

    @Test
    void runsNothingInASpreadsheetAndLeavesNumbersAlone() {
        assertThat(CsvLine.of(List.of("=1+1", "@a", "-5", "-a"))).isEqualTo("'=1+1,'@a,-5,'-a\r\n");
    }
}
