// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import dk.stigen.launcher.StigenOptions.Switch;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Builds the portal and puts the servers together, when something changed since the last time. */
final class Build {
    private static final Duration USUAL = Duration.ofSeconds(90);
    private static final Pattern MODULE = Pattern.compile("\\[INFO] Building (.+) \\S+ +\\[(\\d+)/(\\d+)]");
    private final StigenOptions options;
    private final Maven maven;
    private final Path built;

    Build(StigenOptions options, Maven maven) {
        this.options = options;
        this.maven = maven;
        this.built = options.root().resolve("target/built");
    }

    void run(Steps steps, Path log) {
        String now = new SourceTree(options.root()).fingerprint();
        try {
            if (isUpToDate(now)) {
                steps.say("Build: nothing changed since the last one");
                return;
            }
            Files.deleteIfExists(built);
            Step step = steps.begin("Build", USUAL);
            build(step, log);
            Files.createDirectories(built.getParent());
            Files.writeString(built, now);
            step.done("done");
        } catch (IOException | UncheckedIOException e) {
            throw new Fault("The build cannot write (" + e.getMessage() + "); make room or the folder writable.", e);
        }
    }

    private boolean isUpToDate(String now) throws IOException {
        Path target = options.root().resolve("distribution/target");
        return Files.isRegularFile(built)
                && Files.readString(built).equals(now)
                && Files.isDirectory(target.resolve("launcher"))
                && Files.isDirectory(target.resolve("keycloak/lib"))
                && Files.isRegularFile(target.resolve("server/standalone/configuration/standalone.xml"));
    }

    private void build(Step step, Path log) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-pl", "distribution", "-am", "package", "-DskipTests"));
        if (options.has(Switch.OFFLINE)) {
            arguments.add("--offline");
        }
        List<String> errors = new ArrayList<>();
        try (BufferedWriter writer = Files.newBufferedWriter(log)) {
            int status = maven.run(arguments, line -> {
                write(writer, line);
                Matcher module = MODULE.matcher(line);
                if (module.find()) {
                    step.at(Integer.parseInt(module.group(2)) - 1, Integer.parseInt(module.group(3)), module.group(1));
                } else if (line.startsWith("[ERROR]") || line.startsWith("mvnw:")) {
                    errors.add(line.replace("[ERROR] ", ""));
                }
            });
            if (status != 0) {
                throw new Fault(reason(errors) + " All of it: " + log);
            }
        }
    }

    private String reason(List<String> errors) {
        String first = errors.isEmpty() ? "Maven said nothing." : errors.get(0);
        if (first.startsWith("mvnw:")) {
            return "No Maven, and it could not be fetched: install it (Debian: apt-get install maven). " + first;
        }
        if (options.has(Switch.OFFLINE) && first.contains("offline")) {
            return "Something is missing offline; run once without --offline. " + first;
        }
        return "The build failed: " + first;
    }

    private static void write(BufferedWriter writer, String line) {
        try {
            writer.write(line);
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
