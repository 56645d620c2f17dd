// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatementLogTest {

    @Test
    void countsWhatReadsAndWritesOnce() {
        String log = """
                2026-11-26 05:36:01.001 UTC [811] LOG:  execute <unnamed>: BEGIN
                2026-11-26 05:36:01.002 UTC [811] LOG:  execute S_12: SELECT id, title
                	FROM initiative WHERE id = $1
                2026-11-26 05:36:01.002 UTC [811] DETAIL:  parameters: $1 = 'LOG:'
                2026-11-26 05:36:01.003 UTC [811] LOG:  execute <unnamed>/C_3: select 1 from activity
                2026-11-26 05:36:01.004 UTC [811] LOG:  statement: update phase set version = 2
                2026-11-26 05:36:01.005 UTC [811] LOG:  execute S_1: COMMIT
                2026-11-26 05:36:01.006 UTC [811] LOG:  statement:\s
                2026-11-26 05:36:01.006 UTC [812] ERROR:  relation "x" does not exist at character 15
                2026-11-26 05:36:01.006 UTC [812] STATEMENT:  select * from x
                """;

        assertThat(StatementLog.count(log)).isEqualTo(3);
        assertThat(StatementLog.count("")).isZero();
    }

    @Test
    void countsTheStatementsOfEachTransactionThatIsMeant() {
        String log = """
                2026-11-26 05:36:01.001 UTC [811] LOG:  execute <unnamed>: BEGIN
                2026-11-26 05:36:01.001 UTC [812] LOG:  execute S_1: BEGIN
                2026-11-26 05:36:01.002 UTC [811] LOG:  execute S_12: select p.id
                	from participant
                2026-11-26 05:36:01.002 UTC [811] DETAIL:  parameters: $1 = 'x'
                2026-11-26 05:36:01.003 UTC [812] LOG:  execute S_2: select 1
                2026-11-26 05:36:01.003 UTC [811] LOG:  execute S_13: insert into mail (address)
                	select 1
                2026-11-26 05:36:01.004 UTC [812] LOG:  execute S_3: COMMIT
                2026-11-26 05:36:01.005 UTC [811] LOG:  execute S_4: COMMIT
                2026-11-26 05:36:01.006 UTC [811] LOG:  execute S_1: BEGIN
                2026-11-26 05:36:01.006 UTC [811] LOG:  execute S_13: insert into mail (address)
                2026-11-26 05:36:01.007 UTC [811] LOG:  execute S_5: ROLLBACK
                """;

        assertThat(StatementLog.inTransactionsWith("insert into mail ", log)).containsExactly(2);
    }
}
