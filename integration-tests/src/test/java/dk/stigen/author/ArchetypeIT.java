// SPDX-License-Identifier: MPL-2.0
package dk.stigen.author;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.api.plugin.LadderStep;
import dk.stigen.plugincheck.CheckResult;
import dk.stigen.plugincheck.PluginCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchetypeIT {

    @TempDir
    Path folder;

    @Test
    void makesAPluginThatBuildsPassesTheTestKitAndMayBeInstalled() throws IOException {
        Author author = new Author(folder);

        author.maven(
                "",
                "org.apache.maven.plugins:maven-archetype-plugin:" + System.getProperty("stigen.archetype")
                        + ":generate",
                "-DarchetypeGroupId=dk.stigen",
                "-DarchetypeArtifactId=ladder-plugin-archetype",
                "-DarchetypeVersion=0.1.0-SNAPSHOT",
                "-DgroupId=dk.nordby",
                "-Dpackage=dk.nordby.havnefest",
                "-DpluginId=havnefest",
                "-Dstep=dialogue");
        String build = author.maven("ladder-havnefest", "verify");

        assertThat(build)
                .contains("Tests run: 10", "havnefest.HavnefestTckTest")
                .doesNotContain("spotless");
        CheckResult check = PluginCheck.of(folder.resolve("ladder-havnefest/target/ladder-havnefest.jar"))
                .run();
        assertThat(check.problems()).isEmpty();
        assertThat(check.descriptor()).hasValueSatisfying(descriptor -> {
            assertThat(descriptor.id().value()).isEqualTo("havnefest");
            assertThat(descriptor.step()).isEqualTo(LadderStep.DIALOGUE);
        });
        Path pages = folder.resolve("ladder-havnefest/src/main/resources/META-INF/resources/ladder/havnefest");
        assertThat(Files.readString(pages.resolve("put-up.xhtml")))
                .contains("name=\"rung\" value=\"5\"", "rung=\"5\"", "#{havnefestPutUp.putUp}");
    }
}
