// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.ForeignNamespace;
import dk.stigen.spi.plugin.PluginProblem.PortalHook;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalHooksTest {

    private static final String OWN = "dk.stigen.meeting";
    private static final String FACES = "META-INF/faces-config.xml";
    private static final String FRAGMENT = "META-INF/web-fragment.xml";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @jakarta.ws.rs.ext.Provider public class X {} | @Provider
            @jakarta.ws.rs.container.PreMatching public class X {} | @PreMatching
            @jakarta.annotation.Priority(1) public abstract class X implements jakarta.ws.rs.container.ContainerRequestFilter {} | @Priority
            @jakarta.annotation.Priority(1) @jakarta.decorator.Decorator public class X {} | @Priority
            @WebListener public class X implements jakarta.servlet.http.HttpSessionListener {} | @WebListener
            @Alternative public class X {} | @Alternative
            public class X { @Produces @Alternative String s() { return ""; } } | @Alternative
            @Specializes public class X {} | @Specializes
            @FacesValidator(value = "meeting.v", isDefault = true) public class X {} | @FacesValidator
            """)
    void findsOnAClass(String source, String hook) {
        assertThat(problems(plugin().type(OWN, source))).containsExactly(new PortalHook(hook, OWN + ".X"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@jakarta.annotation.Priority(1) public class X {}",
                "@WebFilter(servletNames = \"meetingItems\") public class X extends jakarta.servlet.http.HttpFilter {}",
                "@FacesValidator(\"meeting.v\") public class X {}"
            })
    void leavesAloneOnAClass(String source) {
        assertThat(problems(plugin().type(OWN, source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "<lifecycle><phase-listener>x.Y</phase-listener></lifecycle>, <phase-listener>",
        "<factory><lifecycle-factory>x.Y</lifecycle-factory></factory>, <lifecycle-factory>",
        "<application><navigation-handler>x.Y</navigation-handler></application>, <navigation-handler>",
        "<application><view-handler>x.Y</view-handler></application>, <view-handler>",
        "<application><resource-handler>x.Y</resource-handler></application>, <resource-handler>",
        "<application><el-resolver>x.Y</el-resolver></application>, <el-resolver>",
        "<application><system-event-listener/></application>, <system-event-listener>",
        "<render-kit><renderer/></render-kit>, <render-kit>"
    })
    void findsInFacesConfig(String content, String hook) {
        assertThat(problems(faces(content))).containsExactly(new PortalHook(hook, FACES));
    }

    @Test
    void findsInAFurtherFacesConfig() {
        String file = "META-INF/x.faces-config.xml";

        assertThat(problems(plugin().file(file, "<faces-config><factory><x/></factory></faces-config>")))
                .containsExactly(new PortalHook("<x>", file));
    }

    @Test
    void leavesAloneWhatHasThePluginsNames() {
        assertThat(problems(faces("""
                <name>meeting</name>
                <application><resource-bundle><base-name>messages.meeting</base-name><var>meetingText</var></resource-bundle></application>
                <converter><converter-id>meeting.c</converter-id><converter-class>x.Y</converter-class></converter>
                <validator><validator-id>meeting.v</validator-id><validator-class>x.Y</validator-class></validator>
                <component><component-type>meeting.t</component-type><component-class>x.Y</component-class></component>
                """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jakarta.enterprise.inject.spi.Extension",
                "jakarta.servlet.ServletContainerInitializer",
                "io.undertow.servlet.ServletExtension",
                "javax.xml.parsers.DocumentBuilderFactory",
                "dk.stigen.portal.Something"
            })
    void findsServicesOfOthers(String service) {
        String file = "META-INF/services/" + service;

        assertThat(problems(plugin().file(file, "x.Y"))).containsExactly(new PortalHook(service, file));
    }

    @Test
    void leavesServicesOfThePluginAndItsLibrariesAlone() {
        assertThat(problems(plugin().type(OWN, "public interface Counter {}")
                        .file("META-INF/services/dk.stigen.meeting.Counter", "x.Y")
                        .file("META-INF/services/com.example.Codec", "x.Y")))
                .isEmpty();
    }

    static Stream<Arguments> others() {
        return Stream.of(
                arguments(
                        plugin().type(
                                        OWN,
                                        "@WebFilter(servletNames = \"Faces Servlet\") public class X extends jakarta.servlet.http.HttpFilter {}"),
                        new ForeignNamespace("@WebFilter(servletNames)", "Faces Servlet", "meeting…")),
                arguments(
                        plugin().file(
                                        FRAGMENT,
                                        "<web-fragment><filter-mapping><servlet-name>Faces Servlet</servlet-name></filter-mapping></web-fragment>"),
                        new ForeignNamespace("<filter-mapping>", "Faces Servlet", "meeting…")),
                arguments(
                        plugin().file(FRAGMENT, "<web-fragment><listener/></web-fragment>"),
                        new PortalHook("<listener>", FRAGMENT)),
                arguments(
                        faces("<converter><converter-for-class>java.lang.Long</converter-for-class></converter>"),
                        new ForeignNamespace("<converter-for-class>", "java.lang.Long", "a class of the plugin")));
    }

    @ParameterizedTest
    @MethodSource("others")
    void findsOtherWaysToOthersPages(TestPlugin plugin, PluginProblem expected) {
        assertThat(problems(plugin)).containsExactly(expected);
    }

    @Test
    void isNotOverruledByForce() {
        Path jar = plugin().type(OWN, "@Alternative public class X {}").in(folder);

        assertThat(PluginCheck.of(jar).run().passesByForce()).isFalse();
    }

    private List<PluginProblem> problems(TestPlugin plugin) {
        return PluginCheck.of(plugin.in(folder)).run().problems();
    }

    private static TestPlugin plugin() {
        return TestPlugin.named("meeting");
    }

    private static TestPlugin faces(String content) {
        return plugin().file(
                        FACES,
                        "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\">" + content
                                + "</faces-config>");
    }
}
