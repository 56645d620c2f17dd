// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

/**
 * What a scenario has shown.
 *
 * @param who by title, as in {@link Who}
 * @param requests how many were answered
 * @param cpuMillis processor milliseconds of the portal and the database per request
 * @param databaseMillis those of the database among them
 * @param p50Millis the milliseconds within which half of the requests were answered
 * @param statements how many statements a request takes, without the beginnings and ends of transactions
 * @param bytes the size of an answer's body, uncompressed
 */
record Figures(
        String name,
        String who,
        int clients,
        int requests,
        double cpuMillis,
        double databaseMillis,
        double p50Millis,
        int statements,
        int bytes) {

    static Figures of(Scenario scenario, long[] took, Processors used, int statements, int bytes) {
        return new Figures(
                scenario.name(),
                scenario.who().title(),
                scenario.clients(),
                took.length,
                (double) (used.portal() + used.database()) / took.length,
                (double) used.database() / took.length,
                took[took.length / 2] / 1e6,
                statements,
                bytes);
    }

    /** Returns whether the other figures are of the same scenario. */
    boolean comparesTo(Figures other) {
        return name.equals(other.name) && who.equals(other.who) && clients == other.clients;
    }
}
