// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.check;

import dk.stigen.plugincheck.PluginCheck;
import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.tck.plugin.PluginUnderTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code stigen plugin check} asks before a JAR is installed: names, texts in both languages, migrations, linkage. */
public final class InstallCheck implements Check {

    @Override
    public Stream<String> faults(PluginUnderTest plugin) {
        try {
            Path folder = Files.createTempDirectory("ladder-tck");
            Path jar = plugin.files().pack(folder.resolve("ladder-" + plugin.id() + ".jar"));
            try {
                return PluginCheck.of(jar).run().problems().stream().map(InstallCheck::sentence);
            } finally {
                Files.delete(jar);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sentence(PluginProblem problem) {
        return problem.message(Locale.ENGLISH) + ". " + problem.remedy(Locale.ENGLISH);
    }
}
