// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.util.List;

/** What {@code ./stigen} says of itself when it is asked. */
final class Usage {

    /** {@code ./stigen plugin} alone. */
    static final String PLUGIN = """
            ./stigen plugin check JAR       say what is wrong with a plugin, without installing it
            ./stigen plugin install JAR     lay a plugin over the portal; one that does not work is taken off again
            ./stigen plugin upgrade JAR     replace it; if the new one does not work, the old one is put back
            ./stigen plugin remove ID       take it off; its data stays
            ./stigen plugin disable ID      close its pages and REST, running or not
            ./stigen plugin enable ID       open them again
            ./stigen plugin list            what is installed and how it does
            ./stigen plugin sdk             put what a plugin is built with into the local Maven repository
            ./stigen plugin help            this part of the text
                --state DIR                 the run that is meant (STIGEN_STATE, .stigen)
                --server HOME               or another WildFly with the portal, running or stopped
                --base DIR                  its folder with configuration and data (HOME/standalone)
                --management-port N         its management port, if it cannot be seen from here (9990)
                --force                     install in spite of names that are not the plugin's
                --keep                      leave a plugin there that deploys but does not start
                --require-signature         refuse a JAR that is not signed
                --certificate FILE          refuse a JAR that is not signed with this certificate
                --checksums FILE            refuse a JAR that is not in this list of sha256sum
            """;

    /** {@code ./stigen audit} alone. */
    static final String AUDIT = """
            ./stigen audit verify           say whether the audit log is whole, or which entry is the first that is not
            ./stigen audit help             this part of the text
                --state DIR                 the run that is meant, running or not (STIGEN_STATE, .stigen)
                --database URL              or another database, as in jdbc:postgresql://host:5432/stigen
                --user USER                 a login that may read it; its password is STIGEN_DATABASE_PASSWORD
                --expect HASH               and the hash of an entry that is known to have been there
            """;

    /** {@code ./stigen privacy} alone. */
    static final String PRIVACY = """
            ./stigen privacy replay         after a restore: erase again whoever was erased since the backup
            ./stigen privacy help           this part of the text
                --state DIR                 the run that is meant, running or not (STIGEN_STATE, .stigen)
                --database URL              or another database; STIGEN_SECRET_KEY as the portal has it
                --user USER                 the portal's login there; its password is STIGEN_DATABASE_PASSWORD
                --log DIR                   the folder with erasures.log (that of the run, STIGEN_ERASURE_LOG)
                --all                       everybody the log knows once more, also who is not there by name
            """;

    /** {@code ./stigen seed} alone. */
    static final String SEED = """
            ./stigen seed --contributions N fill a running ./stigen run with N proposals (100 to 5000000) and what
                                            belongs to them; there is no way back but ./stigen run --fresh
            ./stigen seed help              this part of the text
                --state DIR                 the run that is meant (STIGEN_STATE, .stigen)
                --force                     also where there are no demo data
            """;

    /** {@code ./stigen bench} alone. */
    static final String BENCH = """
            ./stigen bench                  measure a running ./stigen run: CPU and time of each page, statements, memory
            ./stigen bench --digest         measure the mail of the day: telling, writing and sending it, statements, heap
                --people N                  to so many followers, 1 to 1000000 (100000)
            ./stigen bench help             this part of the text
                --state DIR                 the run that is meant (STIGEN_STATE, .stigen)
                --seconds N                 how long each scenario is measured, 1 to 600 (10)
                --warm-up N                 how long before, 0 to 600 (10)
                --only SCENARIO             measure one alone, of these:
                                            %s
                --json FILE                 write the figures to a file too
                --compare FILE              and say how many times those of such a file they are
            """.formatted(String.join(", ", BenchTool.SCENARIOS));

    static final String ALL = """
            Stigen, the portal with which municipalities and citizens co-create

            ./stigen run [options]          build and start the portal with its database and login
                --port N                    the portal's port (STIGEN_PORT, 8080)
                --keycloak-port N           Keycloak's port (STIGEN_KEYCLOAK_PORT, 8180)
                --database-port N           PostgreSQL's port (STIGEN_DATABASE_PORT, 5433)
                --state DIR                 where data is kept (STIGEN_STATE, .stigen)
                --fresh                     start over with empty data
                --offline                   build without the network

            %s
            %s
            %s
            %s
            %s
            ./stigen test [maven options]   run every test; the last line says how many passed
            ./stigen help                   this text

            Further settings by environment: STIGEN_MANAGEMENT_PORT (9990), STIGEN_KEYCLOAK_MANAGEMENT_PORT (9180).
            Servers of your own: STIGEN_DATABASE_URL, _USER, _PASSWORD; STIGEN_OIDC_URL, STIGEN_OIDC_CLIENT_ID, _SECRET.
            """.formatted(PLUGIN, AUDIT, PRIVACY, SEED, BENCH);

    private static final List<String> OPTIONS = List.of("--help", "-h");

    private Usage() {}

    /** Returns whether the words that follow a command ask for help with it: the first one does, or an option anywhere. */
    static boolean isWantedBy(List<String> words) {
        return words.stream().anyMatch(OPTIONS::contains)
                || words.stream().limit(1).anyMatch("help"::equals);
    }
}
