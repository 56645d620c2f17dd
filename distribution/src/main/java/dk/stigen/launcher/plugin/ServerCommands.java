// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wildfly.core.launcher.CliCommandBuilder;

/**
 * WildFly's command line, talking to a running server or working on a stopped one's files.
 *
 * @param port the management port of a running server, empty for a stopped one
 */
record ServerCommands(Path home, Path base, Optional<Integer> port) implements Commands {

    private static final String BEGIN = "stigen-begins-here";
    private static final Pattern RESULT = Pattern.compile("\"result\" : \"((?:[^\"\\\\]|\\\\.)*)\"");

    /**
     * What came of it.
     *
     * @param said the server's words
     * @param took how long the operations themselves were under way, zero if it did not come to them
     */
    record Outcome(boolean succeeded, String said, Duration took) {}

    @Override
    public boolean areLive() {
        return port.isPresent();
    }

    @Override
    public Outcome change(List<String> operations) {
        List<String> script = new ArrayList<>(List.of("batch"));
        script.addAll(operations);
        script.add("echo " + BEGIN);
        script.add("run-batch");
        return run(script);
    }

    @Override
    public void proveIdentity() {
        Outcome answer = run(List.of(
                "/path=jboss.home.dir:read-attribute(name=path)",
                "/path=jboss.server.base.dir:read-attribute(name=path)"));
        List<Path> found = RESULT.matcher(answer.said())
                .results()
                .map(result -> Path.of(result.group(1).replace("\\\\", "\\")))
                .toList();
        if (!answer.succeeded() || found.size() != 2) {
            throw new Fault(
                    "The server does not answer at management port %s; is it starting, or is the port another? %s"
                            .formatted(port.map(String::valueOf).orElse("?"), firstLine(answer.said())));
        }
        if (!RunningProcess.same(found.get(0), home) || !RunningProcess.same(found.get(1), base)) {
            throw new Fault(
                    "At management port %s is another server (%s, %s); nothing was done. Name the port with --management-port."
                            .formatted(port.map(String::valueOf).orElse("?"), found.get(0), found.get(1)));
        }
    }

    private Outcome run(List<String> operations) {
        Path script;
        try {
            script = Files.createTempFile("stigen-", ".cli");
            Files.write(script, port.isPresent() ? operations : embedded(operations));
        } catch (IOException e) {
            throw new Fault("Cannot write to the folder for temporary files: " + e.getMessage(), e);
        }
        try {
            return execute(script);
        } finally {
            script.toFile().delete();
        }
    }

    private static List<String> embedded(List<String> operations) {
        List<String> script = new ArrayList<>(List.of("embed-server --std-out=discard --server-config=standalone.xml"));
        script.addAll(operations);
        script.add("stop-embedded-server");
        return script;
    }

    private Outcome execute(Path script) {
        CliCommandBuilder command = CliCommandBuilder.asModularLauncher(home)
                .setJavaHome(System.getProperty("java.home"))
                .addJavaOptions(
                        "-Djboss.server.base.dir=" + base, "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .addCliArgument("--output-json")
                .setScriptFile(script);
        port.ifPresent(number -> command.setConnection("127.0.0.1", number));
        StringBuilder said = new StringBuilder();
        OptionalLong begun = OptionalLong.empty();
        try {
            ProcessBuilder builder = new ProcessBuilder(command.build()).redirectErrorStream(true);
            // the command line finds its own settings by it, and the server that it starts within itself
            builder.environment().put("JBOSS_HOME", home.toString());
            Process process = builder.start();
            try (BufferedReader output = process.inputReader()) {
                for (String line = output.readLine(); line != null; line = output.readLine()) {
                    if (line.strip().equals(BEGIN)) {
                        begun = OptionalLong.of(System.nanoTime());
                    } else {
                        said.append(line).append('\n');
                    }
                }
            }
            long end = System.nanoTime();
            Duration took = Duration.ofNanos(end - begun.orElse(end));
            return new Outcome(process.waitFor() == 0, said.toString(), took);
        } catch (IOException e) {
            throw new Fault("The server's command line does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Fault("Interrupted.", e);
        }
    }

    private static String firstLine(String text) {
        Matcher line = Pattern.compile("\\S.*").matcher(text);
        return line.find() ? line.group() : "";
    }

    /** Writes a value as the command line wants it. */
    static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
