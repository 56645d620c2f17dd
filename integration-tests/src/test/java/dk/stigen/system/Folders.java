// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import java.nio.file.Path;

/** Where the systems of the tests keep their state: each JVM of the tests has its own, since two run side by side. */
public final class Folders {

    private static final Path OF_THIS_JVM =
            Path.of("target", System.getProperty("stigen.test.jvm", "jvm-1")).toAbsolutePath();

    private Folders() {}

    /** Returns the folder of a system in this JVM. */
    public static Path of(String system) {
        return OF_THIS_JVM.resolve(system);
    }
}
