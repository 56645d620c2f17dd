// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import java.util.List;
import java.util.Map;

/** The citizen supports a proposal and takes the support back, then the next one, so that the portal is left as it was. */
final class Supports implements Scenario.Act {

    private static final String PATH = "/support";

    private final List<Long> proposals;
    private String formToken = "";

    /** @param proposals which the citizen may support and does not */
    Supports(List<Long> proposals) {
        this.proposals = List.copyOf(proposals);
    }

    /** Returns the proposal that is supported first. */
    Long first() {
        return proposals.get(0);
    }

    @Override
    public Browser.Answer by(Browser browser, int turn) {
        if (formToken.isEmpty()) {
            formToken = browser.formToken();
        }
        return send(browser, turn, turn % 2 == 0 ? "support" : "withdraw");
    }

    /** Takes the one support back that was left after an odd number of turns. */
    @Override
    public void undo(Browser browser, int turns) {
        if (turns % 2 == 1) {
            by(browser, turns);
        }
    }

    private Browser.Answer send(Browser browser, int turn, String act) {
        Long proposal = proposals.get(turn / 2 % proposals.size());
        return browser.post(
                PATH,
                Map.of(
                        "plugin",
                        "crowdsourcing",
                        "type",
                        "proposal",
                        "number",
                        proposal.toString(),
                        "act",
                        act,
                        "formToken",
                        formToken));
    }
}
