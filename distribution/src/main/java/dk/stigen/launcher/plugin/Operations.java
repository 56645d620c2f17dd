// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.guard.LaidOver;
import dk.stigen.launcher.guard.ServerConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the server is told, in its own command language. */
final class Operations {

    private static final String PORTAL = "portal.war";

    private Operations() {}

    static List<String> add(String id, Path jar) {
        String overlay = "/deployment-overlay=" + id;
        return List.of(
                overlay + ":add",
                content(overlay, "/WEB-INF/lib/ladder-" + id + ".jar") + ":add(content={input-stream-index="
                        + ServerCommands.quoted(jar.toString()) + "})",
                overlay + "/deployment=" + PORTAL + ":add");
    }

    static List<String> replace(LaidOver old, Path jar) {
        String overlay = "/deployment-overlay=" + old.name();
        String content = content(overlay, old.path());
        List<String> operations = new ArrayList<>();
        if (!isSame(old.jar(), jar)) {
            operations.add(content + ":remove");
            operations.add(
                    content + ":add(content={input-stream-index=" + ServerCommands.quoted(jar.toString()) + "})");
        }
        if (!old.onPortal()) {
            operations.add(overlay + "/deployment=" + PORTAL + ":add");
        }
        return operations;
    }

    /** The server throws away what is removed though the same is added with it: it knows both by one hash. */
    private static boolean isSame(Path old, Path jar) {
        try {
            return Files.isRegularFile(old) && Files.mismatch(old, jar) == -1;
        } catch (IOException e) {
            throw new Fault(jar + " cannot be compared with what is installed: " + e.getMessage(), e);
        }
    }

    static List<String> remove(LaidOver old) {
        return List.of("/deployment-overlay=" + old.name() + ":remove");
    }

    static String redeploy() {
        return "/deployment=" + PORTAL + ":redeploy";
    }

    static String disable(String id) {
        return "/system-property=" + ServerConfiguration.SWITCH + id + ":add(value=disabled)";
    }

    static String enable(String id) {
        return "/system-property=" + ServerConfiguration.SWITCH + id + ":remove";
    }

    private static String content(String overlay, String path) {
        return overlay + "/content=" + ServerCommands.quoted(path);
    }
}
