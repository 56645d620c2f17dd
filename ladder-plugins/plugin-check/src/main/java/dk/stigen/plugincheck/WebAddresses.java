// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import java.util.Optional;
import java.util.stream.Stream;

/** REST, servlets and filters answer below the plugin's own addresses alone. */
final class WebAddresses implements Check {

    static final String FRAGMENT = "META-INF/web-fragment.xml";
    private static final String API = "/api/v1";

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Stream<PluginProblem> annotated = jar.classes().stream().flatMap(type -> annotated(type, names));
        return jar.content(FRAGMENT).isEmpty() ? annotated : Stream.concat(annotated, configured(jar, names));
    }

    private static Stream<PluginProblem> annotated(ClassFile type, Names names) {
        Stream<Optional<PluginProblem>> rest = type.annotation("jakarta/ws/rs/Path").stream()
                .flatMap(path -> path.texts("value"))
                .map(path -> names.ownsAddress(path)
                        ? Optional.empty()
                        : Names.foreign("@Path", path, "ladder/" + names.id() + "/…"));
        Stream<Optional<PluginProblem>> application = type.annotation("jakarta/ws/rs/ApplicationPath").stream()
                .flatMap(path -> path.texts("value"))
                .map(path -> Names.foreign("@ApplicationPath", path, "@Path(\"ladder/" + names.id() + "/…\")"));
        Stream<Optional<PluginProblem>> servlets = Stream.of("WebServlet", "WebFilter")
                .flatMap(kind -> type.annotation("jakarta/servlet/annotation/" + kind).stream()
                        .flatMap(found -> found.texts("value", "urlPatterns"))
                        .map(pattern -> pattern("@" + kind, pattern, names)));
        // a filter may hang on a servlet's name in the place of an address
        Stream<Optional<PluginProblem>> filtered = type.annotation("jakarta/servlet/annotation/WebFilter").stream()
                .flatMap(found -> found.texts("servletNames"))
                .map(servlet -> names.word("@WebFilter(servletNames)", servlet));
        return Stream.of(rest, application, servlets, filtered)
                .flatMap(found -> found)
                .flatMap(Optional::stream);
    }

    private static Stream<PluginProblem> configured(PluginJar jar, Names names) {
        XmlFile file = XmlFile.read(jar, FRAGMENT);
        Stream<PluginProblem> foreign = file.texts("url-pattern")
                .map(pattern -> pattern("<url-pattern>", pattern, names))
                .flatMap(Optional::stream);
        return Stream.concat(file.problem().stream(), foreign);
    }

    private static Optional<PluginProblem> pattern(String what, String pattern, Names names) {
        return names.address(what, pattern.startsWith(API) ? pattern.substring(API.length()) : pattern);
    }
}
