// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.PortalHook;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What faces-config.xml and web-fragment.xml would put into the whole portal; that they can be read is looked at elsewhere. */
final class ConfiguredHooks implements Check {

    private static final Set<String> OF_THE_WEB_APPLICATION =
            Set.of("listener", "error-page", "context-param", "session-config", "login-config", "welcome-file-list");

    @Override
    public Stream<PluginProblem> problems(PluginJar jar, Names names) {
        Stream<PluginProblem> faces = jar.files(FacesNames::isConfiguration)
                .flatMap(file -> faces(XmlFile.read(jar, file)).map(element -> hook(element, file)));
        Stream<PluginProblem> converters = jar.files(FacesNames::isConfiguration)
                .flatMap(file -> XmlFile.read(jar, file).texts("converter-for-class"))
                .filter(target -> jar.type(target.replace('.', '/')).isEmpty())
                .map(target -> Names.foreign("<converter-for-class>", target, "a class of the plugin"))
                .flatMap(Optional::stream);
        return Stream.of(faces, converters, web(jar, names)).flatMap(found -> found);
    }

    private static Stream<Element> faces(XmlFile config) {
        Stream<Element> application = config.elements("application")
                .flatMap(XmlFile::children)
                .filter(element -> !"resource-bundle".equals(element.getLocalName()));
        Stream<Element> others =
                Stream.of("lifecycle", "factory").flatMap(config::elements).flatMap(XmlFile::children);
        return Stream.of(application, others, config.elements("render-kit")).flatMap(found -> found);
    }

    private static Stream<PluginProblem> web(PluginJar jar, Names names) {
        if (jar.content(WebAddresses.FRAGMENT).isEmpty()) {
            return Stream.empty();
        }
        XmlFile fragment = XmlFile.read(jar, WebAddresses.FRAGMENT);
        Stream<PluginProblem> hooks = OF_THE_WEB_APPLICATION.stream()
                .sorted()
                .flatMap(fragment::elements)
                .map(element -> hook(element, WebAddresses.FRAGMENT));
        Stream<PluginProblem> filtered = fragment.elements("filter-mapping")
                .flatMap(mapping -> XmlFile.texts(mapping, "servlet-name"))
                .map(servlet -> names.word("<filter-mapping>", servlet))
                .flatMap(Optional::stream);
        return Stream.concat(hooks, filtered);
    }

    private static PluginProblem hook(Element element, String file) {
        return new PortalHook("<" + element.getLocalName() + ">", file);
    }
}
