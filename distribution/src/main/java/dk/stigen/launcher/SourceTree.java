// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;

/** Everything a build is made of, so that a build which would change nothing can be left out. */
final class SourceTree {
    private final Path root;

    SourceTree(Path root) {
        this.root = root;
    }

    /** Changes when a source, POM or Maven setting is added, removed or written. Tests do not count: they are not in the servers. */
    String fingerprint() {
        TreeSet<String> files = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isSource(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = root.relativize(file).toString();
                    if (name.contains("src") || name.endsWith("pom.xml") || name.startsWith(".mvn")) {
                        files.add(name + ' ' + attributes.lastModifiedTime() + ' ' + attributes.size());
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", files).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new Fault("Cannot read the sources in " + root + ": " + e.getMessage(), e);
        }
    }

    private boolean isSource(Path folder) {
        String name = folder.getFileName().toString();
        boolean hidden = name.startsWith(".") && !name.equals(".mvn");
        boolean built = name.equals("target") || name.equals("node_modules") || name.equals("integration-tests");
        return folder.equals(root) || !(hidden || built || folder.endsWith("src/test"));
    }
}
