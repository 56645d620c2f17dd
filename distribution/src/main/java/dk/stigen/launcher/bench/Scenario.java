// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

/**
 * One thing that somebody does again and again.
 *
 * @param name the name by which it can be asked for
 * @param clients how many do so at the same time
 * @param expected the status that the portal answers with
 */
record Scenario(String name, Who who, int clients, int expected, Act act) {

    static final int OK = 200;
    static final int CREATED = 201;
    static final int SEE_OTHER = 303;

    /** What is done. */
    interface Act {
        /** @param turn how often it has been done before, from 0 */
        Browser.Answer by(Browser browser, int turn);

        /** Leaves the portal as it was before that many turns, as far as that can be done. */
        default void undo(Browser browser, int turns) {}
    }

    /** One client that gets a page. */
    static Scenario page(String name, Who who, String path) {
        return new Scenario(name, who, 1, OK, (browser, turn) -> browser.get(path));
    }

    /** Many clients that get a page at the same time. */
    static Scenario storm(String name, String path, int clients) {
        return new Scenario(name, Who.ANONYMOUS, clients, OK, (browser, turn) -> browser.get(path));
    }
}
