// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ProcessorsTest {

    @Test
    void readsTimesBehindANameWithSpacesAndBrackets() {
        String stat = "4242 (tmux: (server) 1) S 1 4242 4242 0 -1 4194624 6150 2117 0 0 1234 56 78 9 20 0 54 0 183 "
                + "4096 17 18446744073709551615 1 1 0 0 0 0 0 4096 65536 0 0 0 17 1 0 0 0 0 0";

        assertThat(ProcessStat.parse(stat)).isEqualTo(new ProcessStat(12_900, 870));
    }

    @Test
    void seesItsOwnTimeAndThatAProcessHasEnded() {
        assertThat(ProcessStat.of(ProcessHandle.current().pid()))
                .hasValueSatisfying(stat -> assertThat(stat.own()).isPositive());
        assertThat(ProcessStat.of(Integer.MAX_VALUE)).isEmpty();
    }

    @Test
    void readsTheResidentMemory() {
        assertThat(Processors.residentMib("Name:\tjava\nVmHWM:\t  700000 kB\nVmRSS:\t  629760 kB\nThreads:\t54\n"))
                .isEqualTo(615);
        assertThatThrownBy(() -> Processors.residentMib("Name:\tkworker\n")).hasMessageContaining("VmRSS");
    }

    @Test
    void takesTheDifference() {
        assertThat(new Processors(1500, 900).since(new Processors(1000, 850))).isEqualTo(new Processors(500, 50));
    }
}
