// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.util.Optional;
import java.util.stream.Stream;

/** What browsers can ask for: the server lays all JARs' public folders over each other, and of two files at one path chance chooses. */
final class PublicFiles implements Check {

    private static final String PUBLIC = "META-INF/resources/";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        String views = PUBLIC + "ladder/" + names.id() + "/";
        String library = PUBLIC + "ladder-" + names.id() + "/";
        Stream<String> outside =
                jar.files(name -> name.startsWith(PUBLIC) && !name.startsWith(views) && !name.startsWith(library));
        Stream<String> elsewhere = jar.files(name -> name.startsWith("WEB-INF/"));
        return Stream.concat(outside, elsewhere)
                .map(name -> Names.foreign("file", name, views + "…"))
                .flatMap(Optional::stream);
    }
}
