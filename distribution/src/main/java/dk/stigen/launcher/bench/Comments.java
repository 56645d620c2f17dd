// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.system.RunInUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The citizen comments on one proposal after the other. The comments stay.
 *
 * <p>The portal takes ten a minute from one person. What he has written is therefore made a day older in the database before he comes to ten.
 */
final class Comments implements Scenario.Act {

    private static final int IN_A_ROW = 9;

    private static final String AGE = """
            update comment set made_at = made_at - interval '1 day'
             where author_id = (select id from participant where subject = '00000000-0000-4000-8000-000000000001')
               and made_at > now() - interval '1 day'""";

    private final RunInUse run;
    private final List<Long> proposals;
    private String formToken = "";

    /** @param proposals which the citizen may comment on */
    Comments(RunInUse run, List<Long> proposals) {
        this.run = run;
        this.proposals = List.copyOf(proposals);
    }

    @Override
    public Browser.Answer by(Browser browser, int turn) {
        if (formToken.isEmpty()) {
            formToken = browser.formToken();
        }
        if (turn % IN_A_ROW == 0) {
            age();
        }
        return browser.call(
                "/api/v1/contributions/crowdsourcing/proposal/" + proposals.get(turn % proposals.size()) + "/comments",
                "{\"body\":\"Det er jeg glad for, at nogen foreslår. Måling nummer %d-%d.\"}"
                        .formatted(turn, System.nanoTime()),
                formToken);
    }

    private void age() {
        try (Connection connection = run.connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(AGE);
        } catch (SQLException e) {
            throw new Fault("The comments of the demo's citizen cannot be made older: " + e.getMessage(), e);
        }
    }
}
