// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code stigen plugin ...} for the portal under test. */
public final class PluginCommand {

    private final PortalUnderTest portal;

    public PluginCommand(PortalUnderTest portal) {
        this.portal = portal;
    }

    /** Does something to a JAR or id, and returns what the command said; fails where the command does. */
    public String run(String action, String subject) {
        List<String> command = List.of(
                portal.home().resolve("stigen").toString(),
                "plugin",
                action,
                subject,
                "--state",
                portal.state().toString());
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + " failed:\n" + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
