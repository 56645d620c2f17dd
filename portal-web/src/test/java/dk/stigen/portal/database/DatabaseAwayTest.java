// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.database;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.resource.ResourceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "57P01", "57P03"})
    void isToldByTheStateOfAnSqlExceptionHoweverDeep(String state) {
        assertThat(DatabaseAway.isCauseOf(
                        new IllegalStateException(new RuntimeException(new SQLException("x", state)))))
                .isTrue();
    }

    @Test
    void isToldByAnEmptyPoolThatCannotConnect() {
        assertThat(DatabaseAway.isCauseOf(new SQLException(new ResourceException("IJ000453"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "57014"})
    void isNotBlamedForOtherFaults(String state) {
        assertThat(DatabaseAway.isCauseOf(new SQLException("x", state))).isFalse();
    }

    @Test
    void isNotBlamedWhereThereIsNoFault() {
        assertThat(DatabaseAway.isCauseOf(null)).isFalse();
    }
}
