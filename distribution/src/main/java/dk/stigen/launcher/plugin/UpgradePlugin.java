// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.plugin;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.plugin.PluginArguments.Switch;
import dk.stigen.spi.plugin.PluginDescriptor;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Puts a new version in the place of an old one. If it does not deploy or start, the old one is put back. */
final class UpgradePlugin {

    private final Site site;
    private final PluginArguments arguments;
    private final PrintStream out;

    UpgradePlugin(Site site, PluginArguments arguments, PrintStream out) {
        this.site = site;
        this.arguments = arguments;
        this.out = out;
    }

    int run() {
        CheckJar check = new CheckJar(arguments, out);
        PluginDescriptor descriptor = check.beside(site, true);
        String id = descriptor.id().value();
        InstalledPlugin old = site.plugin(id)
                .orElseThrow(() -> new Fault(id + " is not installed yet; './stigen plugin install' does that."));
        String versions = "%s from %s to %s".formatted(id, old.version(), descriptor.version());
        if (!site.isRunning()) {
            Stopped.change(site, Operations.replace(old.overlay(), check.jar()));
            out.printf("Upgraded %s; the new one is there when the server starts.%n", versions);
            return 0;
        }
        Optional<Path> kept = keep(old.overlay().jar());
        try {
            upgrade(check.jar(), old, kept, versions);
            return 0;
        } finally {
            kept.ifPresent(copy -> copy.toFile().delete());
        }
    }

    private void upgrade(Path jar, InstalledPlugin old, Optional<Path> kept, String versions) {
        Redeployment redeployment = new Redeployment(site, out);
        if (!redeployment.tryTo(Operations.replace(old.overlay(), jar))) {
            throw new Fault("%s %s stays; the portal goes on as it was.".formatted(old.id(), old.version()));
        }
        if (redeployment.isWell(old.id()) || arguments.has(Switch.KEEP)) {
            out.printf("Upgraded %s.%n", versions);
            return;
        }
        InstalledPlugin broken = site.plugin(old.id()).orElse(old);
        if (kept.isPresent() && redeployment.tryTo(Operations.replace(broken.overlay(), kept.get()))) {
            throw new Fault(
                    "%s %s was put back. --keep would leave the new one there.".formatted(old.id(), old.version()));
        }
        throw new Fault("%s %s could not be put back; './stigen plugin upgrade' with its JAR tries once more."
                .formatted(old.id(), old.version()));
    }

    /** The server forgets the old JAR as soon as the new one is there; one that it has lost is mended by the new one. */
    private static Optional<Path> keep(Path jar) {
        try {
            return Files.isRegularFile(jar)
                    ? Optional.of(Files.copy(
                            jar, Files.createTempFile("stigen-", ".jar"), StandardCopyOption.REPLACE_EXISTING))
                    : Optional.empty();
        } catch (IOException e) {
            throw new Fault(
                    "The installed plugin cannot be copied, so that it could not be put back: " + e.getMessage(), e);
        }
    }
}
