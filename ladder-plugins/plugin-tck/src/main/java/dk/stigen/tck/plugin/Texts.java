// SPDX-License-Identifier: MPL-2.0
package dk.stigen.tck.plugin;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The plugin's bundles. */
public final class Texts {

    private final PluginFiles files;
    private final String bundle;

    private Texts(PluginFiles files, String bundle) {
        this.files = files;
        this.bundle = bundle;
    }

    public static Texts of(PluginUnderTest plugin) {
        return new Texts(plugin.files(), "messages/" + plugin.id());
    }

    /** Returns the file of a language, as in {@code messages/example_da.properties}. */
    public String file(String language) {
        return bundle + "_" + language + ".properties";
    }

    /** Returns the texts of a language by their keys; nothing where the file is missing. */
    public Map<String, String> in(String language) {
        Properties texts = new Properties();
        try {
            texts.load(new StringReader(files.text(file(language)).orElse("")));
        } catch (IOException | IllegalArgumentException e) {
            throw new AssertionError(file(language) + " cannot be read: " + e.getMessage(), e);
        }
        return texts.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, texts::getProperty, (one, other) -> one, TreeMap::new));
    }
}
