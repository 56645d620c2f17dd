// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The entry point behind {@code ./stigen}. */
public final class Stigen {
    private Stigen() {}

    public static void main(String[] arguments) {
        try {
            System.exit(command(List.of(arguments), System.out));
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

    static int command(List<String> arguments, PrintStream out) {
        Path root = Path.of(System.getProperty("stigen.root", ""));
        CommandLine commandLine = new CommandLine(root, System.getenv());
        List<String> rest = arguments.isEmpty() ? List.of() : arguments.subList(1, arguments.size());
        switch (arguments.isEmpty() ? "help" : arguments.get(0)) {
            case "run" -> {
                StigenOptions options = commandLine.options(rest);
                return run(options, new Steps(out, Boolean.getBoolean("stigen.terminal")));
            }
            case "test" -> {
                return new TestCommand(commandLine.options(List.of()), out).run(rest);
            }
            case "plugin" -> {
                if (told(Usage.PLUGIN, rest, out)) {
                    return 0;
                }
                if (!rest.isEmpty() && rest.get(0).equals("sdk")) {
                    return new SdkCommand(root, out).run(rest.subList(1, rest.size()));
                }
                return built(root, PluginTool.class).run(root, System.getenv(), rest, out);
            }
            case "audit" -> {
                return told(Usage.AUDIT, rest, out)
                        ? 0
                        : built(root, AuditTool.class).run(root, System.getenv(), rest, out);
            }
            case "privacy" -> {
                return told(Usage.PRIVACY, rest, out)
                        ? 0
                        : built(root, PrivacyTool.class).run(root, System.getenv(), rest, out);
            }
            case "seed" -> {
                return told(Usage.SEED, rest, out)
                        ? 0
                        : built(root, SeedTool.class).run(root, System.getenv(), rest, out);
            }
            case "bench" -> {
                return told(Usage.BENCH, rest, out)
                        ? 0
                        : built(root, BenchTool.class).run(root, System.getenv(), rest, out);
            }
            case "help", "--help", "-h" -> {
                out.print(Usage.ALL);
                return 0;
            }
            default -> throw Fault.misuse("Unknown command '" + arguments.get(0) + "'; './stigen help' lists them.");
        }
    }

    /** Prints how a command is used if the words ask for that, and returns whether they did. */
    private static boolean told(String usage, List<String> words, PrintStream out) {
        if (!Usage.isWantedBy(words)) {
            return false;
        }
        out.print(usage);
        return true;
    }

    private static <T> T built(Path root, Class<T> tool) {
        BuiltLauncher launcher = new BuiltLauncher(root);
        if (!launcher.isThere()) {
            throw new Fault("Nothing is built yet; run './stigen run' once, or mvn -pl distribution -am package.");
        }
        return launcher.load(tool);
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
