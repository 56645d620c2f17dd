// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.plugin.start;

import dk.stigen.spi.plugin.PluginDescriptor;
import java.net.URL;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A plugin's JAR.
 *
 * @param file its name, without folders
 */
public record PluginJar(String file, PluginDescriptor descriptor) {

    private static final Pattern NAME = Pattern.compile("([^/]+\\.jar)(?:[!/].*)?$");

    /** Returns the name of the JAR that the URL points at or into, or the URL itself where it names none. */
    static String fileOf(URL url) {
        Matcher name = NAME.matcher(url.getPath());
        return name.find() ? name.group(1) : url.toString();
    }
}
