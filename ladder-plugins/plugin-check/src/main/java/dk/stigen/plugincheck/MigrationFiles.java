// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.ForeignTable;
import java.util.Optional;
import java.util.stream.Stream;

/** Migrations stand in the plugin's own folder and touch nothing but what is its own. */
final class MigrationFiles implements Check {

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        String own = folder(names);
        Stream<PluginProblem> elsewhere = jar.files(file -> file.startsWith("db/") && !file.startsWith(own))
                .map(file -> Names.foreign("file", file, own + "…"))
                .flatMap(Optional::stream);
        Stream<PluginProblem> foreign = jar.files(file -> file.startsWith(own) && file.endsWith(".sql"))
                .flatMap(file -> new SqlScan(jar.text(file), names.id())
                        .foreignNames().stream().map(name -> new ForeignTable(file.substring(own.length()), name)));
        return Stream.concat(elsewhere, foreign);
    }

    static String folder(Names names) {
        return "db/migration/" + names.id() + "/";
    }
}
