// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadContribution;
import dk.stigen.spi.plugin.PluginProblem.MissingBundle;
import dk.stigen.spi.plugin.PluginProblem.MissingText;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The plugin's bundle is there in Danish and English, with the same keys, and is the only one. */
final class Texts implements Check {

    private static final String FOLDER = "messages/";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        String own = FOLDER + names.id();
        List<PluginProblem> problems = new ArrayList<>();
        jar.files(file -> file.startsWith(FOLDER) && !isOwn(file, own))
                .flatMap(file -> Names.foreign("file", file, own + "_da.properties").stream())
                .forEach(problems::add);
        Optional<Set<String>> danish = keys(jar, own + "_da.properties", problems);
        Optional<Set<String>> english = keys(jar, own + "_en.properties", problems);
        if (danish.isPresent() && english.isPresent()) {
            missing(danish.get(), english.get(), own + "_en.properties").forEach(problems::add);
            missing(english.get(), danish.get(), own + "_da.properties").forEach(problems::add);
        }
        return problems.stream();
    }

    private static boolean isOwn(String file, String own) {
        return file.startsWith(own) && List.of("_", ".", "/").contains(file.substring(own.length(), own.length() + 1));
    }

    private static Optional<Set<String>> keys(PluginJar jar, String file, List<PluginProblem> problems) {
        if (jar.content(file).isEmpty()) {
            problems.add(new MissingBundle(file));
            return Optional.empty();
        }
        try {
            Properties texts = new Properties();
            texts.load(new StringReader(jar.text(file)));
            return Optional.of(new TreeSet<>(texts.stringPropertyNames()));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(new BadContribution(file, String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    private static Stream<PluginProblem> missing(Set<String> wanted, Set<String> there, String file) {
        return wanted.stream().filter(key -> !there.contains(key)).map(key -> new MissingText(key, file));
    }
}
