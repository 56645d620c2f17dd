// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.nio.file.Path;
import java.util.List;

/** The entry point behind {@code ./stigen}. */
public final class Stigen {
    private static final String USAGE = """
            Stigen, the portal with which municipalities and citizens co-create

            ./stigen run [options]          build and start the portal with its database and login
                --port N                    the portal's port (STIGEN_PORT, 8080)
                --keycloak-port N           Keycloak's port (STIGEN_KEYCLOAK_PORT, 8180)
                --database-port N           PostgreSQL's port (STIGEN_DATABASE_PORT, 5433)
                --state DIR                 where data is kept (STIGEN_STATE, .stigen)
                --fresh                     start over with empty data
                --offline                   build without the network

            ./stigen plugin check JAR       say what is wrong with a plugin, without installing it
            ./stigen plugin install JAR     lay a plugin over the portal; one that does not work is taken off again
            ./stigen plugin upgrade JAR     replace it; if the new one does not work, the old one is put back
            ./stigen plugin remove ID       take it off; its data stays
            ./stigen plugin disable ID      close its pages and REST, running or not
            ./stigen plugin enable ID       open them again
            ./stigen plugin list            what is installed and how it does
            ./stigen plugin sdk             put what a plugin is built with into the local Maven repository
                --state DIR                 the run that is meant (STIGEN_STATE, .stigen)
                --server HOME               or another WildFly with the portal, running or stopped
                --base DIR                  its folder with configuration and data (HOME/standalone)
                --management-port N         its management port, if it cannot be seen from here (9990)
                --force                     install in spite of names that are not the plugin's
                --keep                      leave a plugin there that deploys but does not start
                --require-signature         refuse a JAR that is not signed
                --certificate FILE          refuse a JAR that is not signed with this certificate

            ./stigen test [maven options]   run every test; the last line says how many passed
            ./stigen help                   this text

            Further settings by environment: STIGEN_MANAGEMENT_PORT (9990), STIGEN_KEYCLOAK_MANAGEMENT_PORT (9180).
            Servers of your own: STIGEN_DATABASE_URL, _USER, _PASSWORD; STIGEN_OIDC_URL, STIGEN_OIDC_CLIENT_ID, _SECRET.
            """;

    private Stigen() {}

    public static void main(String[] arguments) {
        try {
            System.exit(command(List.of(arguments)));
        } catch (Fault fault) {
            if (!isEnding()) {
                System.err.println("stigen: " + fault.getMessage());
            }
            System.exit(fault.status());
        } catch (RuntimeException unexpected) {
            System.err.println(
                    "stigen: " + unexpected
                            + "; if the state folder is damaged, --fresh starts over. STIGEN_DEBUG=true shows where it happened.");
            if (Boolean.parseBoolean(System.getenv("STIGEN_DEBUG"))) {
                unexpected.printStackTrace();
            }
            System.exit(1);
        }
    }

    private static int command(List<String> arguments) {
        Path root = Path.of(System.getProperty("stigen.root", ""));
        CommandLine commandLine = new CommandLine(root, System.getenv());
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "help" : arguments.get(0)) {
            case "run" -> {
                StigenOptions options = commandLine.options(rest);
                return run(options, new Steps(System.out, Boolean.getBoolean("stigen.terminal")));
            }
            case "test" -> {
                return new TestCommand(commandLine.options(List.of()), System.out).run(rest);
            }
            case "plugin" -> {
                if (!rest.isEmpty() && rest.get(0).equals("sdk")) {
                    return new SdkCommand(root, System.out).run(rest.subList(1, rest.size()));
                }
                BuiltLauncher launcher = new BuiltLauncher(root);
                if (!launcher.isThere()) {
                    throw new Fault(
                            "Nothing is built yet; run './stigen run' once, or mvn -pl distribution -am package.");
                }
                return launcher.load(PluginTool.class).run(root, System.getenv(), rest, System.out);
            }
            case "help", "--help", "-h" -> {
                System.out.print(USAGE);
                return 0;
            }
            default -> throw Fault.misuse("Unknown command '" + arguments.get(0) + "'; './stigen help' lists them.");
        }
    }

    private static int run(StigenOptions options, Steps steps) {
        try {
            return new RunCommand(options).run(steps);
        } finally {
            steps.close();
        }
    }

    /** What fails because everything is being stopped is no news. */
    private static boolean isEnding() {
        Thread probe = new Thread();
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }
}
