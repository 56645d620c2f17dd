// SPDX-License-Identifier: MPL-2.0
package dk.stigen.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Somebody with Maven, a folder, and a local repository that holds what this build has just made as {@code stigen plugin sdk} installs it. */
final class Author {

    private static final Path ROOT = Path.of(System.getProperty("stigen.root", ".."));
    private static final Path LOCAL =
            Path.of(System.getProperty("stigen.maven.repository", System.getProperty("user.home") + "/.m2/repository"));
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)<");
    private static final Pattern OWN = Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");

    private final Path folder;
    private final Path repository;

    Author(Path folder) {
        this.folder = folder;
        this.repository = folder.resolve("repository");
        try {
            shareWhatOthersPublish();
            publish("pom.xml");
            publish("ladder-api/pom.xml");
            publish("ladder-plugins/pom.xml");
            publish("ladder-plugins/plugin-check/pom.xml");
            publish("ladder-plugins/plugin-tck/pom.xml");
            publish("ladder-plugins/archetype/pom.xml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that the build has fetched is there by links, so that nothing is fetched again; {@code dk/stigen} is the author's own. */
    private void shareWhatOthersPublish() throws IOException {
        Files.createDirectories(repository.resolve("dk"));
        link(LOCAL, repository, "dk");
        if (Files.isDirectory(LOCAL.resolve("dk"))) {
            link(LOCAL.resolve("dk"), repository.resolve("dk"), "stigen");
        }
    }

    private static void link(Path from, Path to, String butFor) throws IOException {
        try (Stream<Path> there = Files.list(from)) {
            for (Path entry : there.toList()) {
                if (!entry.getFileName().toString().equals(butFor)) {
                    Files.createSymbolicLink(to.resolve(entry.getFileName()), entry.toAbsolutePath());
                }
            }
        }
    }

    private void publish(String pomFile) throws IOException {
        Path pom = ROOT.resolve(pomFile);
        String text = Files.readString(pom);
        Matcher first = ARTIFACT.matcher(text);
        if (!first.find()) {
            throw new IllegalStateException("No version in " + pom);
        }
        Matcher own = OWN.matcher(text);
        String artifact = own.find() ? own.group(1) : first.group(1);
        String version = first.group(2);
        Path place = Files.createDirectories(
                repository.resolve("dk/stigen").resolve(artifact).resolve(version));
        Files.copy(pom, place.resolve(artifact + "-" + version + ".pom"), StandardCopyOption.REPLACE_EXISTING);
        Path target = pom.resolveSibling("target");
        for (String jar : List.of(artifact + "-" + version + ".jar", artifact + ".jar")) {
            if (Files.isRegularFile(target.resolve(jar)) && !text.contains("<packaging>pom</packaging>")) {
                Files.copy(target.resolve(jar), place.resolve(artifact + "-" + version + ".jar"));
                return;
            }
        }
        if (!text.contains("<packaging>pom</packaging>")) {
            throw new IllegalStateException(artifact + " is not built in " + target);
        }
    }

    /** Runs Maven in a folder below the author's, and returns what it said. */
    String maven(String where, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("maven.home", "/usr/share/maven"), "bin", "mvn")
                        .toString(),
                "--batch-mode",
                "-Dmaven.repo.local=" + repository));
        if (System.getProperty("stigen.network", "").equals("offline=true")) {
            command.add("--offline");
        }
        command.addAll(List.of(arguments));
        try {
            Path log = folder.resolve("maven.log");
            Process maven = new ProcessBuilder(command)
                    .directory(folder.resolve(where).toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            int status = maven.waitFor();
            String said = Files.readString(log);
            if (status != 0) {
                throw new AssertionError("Maven failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Path folder() {
        return folder;
    }
}
