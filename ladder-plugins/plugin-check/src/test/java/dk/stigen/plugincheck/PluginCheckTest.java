// SPDX-License-Identifier: MPL-2.0
package dk.stigen.plugincheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.spi.plugin.PluginProblem;
import dk.stigen.spi.plugin.PluginProblem.BadContribution;
import dk.stigen.spi.plugin.PluginProblem.BundledLibrary;
import dk.stigen.spi.plugin.PluginProblem.ClassTooNew;
import dk.stigen.spi.plugin.PluginProblem.DuplicateId;
import dk.stigen.spi.plugin.PluginProblem.DuplicateResource;
import dk.stigen.spi.plugin.PluginProblem.ForeignNamespace;
import dk.stigen.spi.plugin.PluginProblem.ForeignTable;
import dk.stigen.spi.plugin.PluginProblem.IncompatibleApi;
import dk.stigen.spi.plugin.PluginProblem.InvalidDescriptor;
import dk.stigen.spi.plugin.PluginProblem.MissingBundle;
import dk.stigen.spi.plugin.PluginProblem.MissingDescriptor;
import dk.stigen.spi.plugin.PluginProblem.MissingPrivacy;
import dk.stigen.spi.plugin.PluginProblem.MissingText;
import dk.stigen.spi.plugin.PluginProblem.UnreadableJar;
import dk.stigen.spi.plugin.PluginProblem.UnresolvedReference;
import dk.stigen.spi.plugin.PluginProblem.UnsafeEntry;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PluginCheckTest {

    private static final String OWN = "dk.stigen.meeting";

    @TempDir
    private Path folder;

    @Test
    void findsNothingInTheSmallestPlugin() {
        CheckResult result = check(plugin().type(OWN, """
                @ApplicationScoped
                public class MeetingPlugin implements LadderPlugin {
                    public dk.stigen.api.plugin.PluginId id() { return new dk.stigen.api.plugin.PluginId("meeting"); }
                }
                """));

        assertThat(result.problems()).isEmpty();
        assertThat(result.passes()).isTrue();
        assertThat(result.descriptor())
                .hasValueSatisfying(found -> assertThat(found.name()).isEqualTo("Test"));
    }

    static Stream<Arguments> problems() {
        return Stream.of(
                arguments(
                        "no descriptor",
                        plugin().without("META-INF/ladder-plugin.properties"),
                        new MissingDescriptor("ladder-test.jar")),
                arguments("another level", descriptor("apiLevel=99"), new IncompatibleApi(99, 1)),
                arguments(
                        "an id of the portal's",
                        TestPlugin.named("portal"),
                        new InvalidDescriptor("ladder-test.jar", "the portal itself uses 'portal'")),
                arguments("zip slip", plugin().file("../../evil.sh", "x"), new UnsafeEntry("../../evil.sh")),
                arguments(
                        "an absolute entry",
                        plugin().file("/etc/cron.d/evil", "x"),
                        new UnsafeEntry("/etc/cron.d/evil")),
                arguments("a drive", plugin().file("C:evil", "x"), new UnsafeEntry("C:evil")),
                arguments(
                        "a class in the portal's package",
                        plugin().type("dk.stigen.persistence.meeting", "public class X {}"),
                        new ForeignNamespace("package", "dk.stigen.persistence.meeting", OWN)),
                arguments(
                        "a class in another plugin's package",
                        plugin().type("dk.stigen.meetings", "public class X {}"),
                        new ForeignNamespace("package", "dk.stigen.meetings", OWN)),
                arguments(
                        "a bean's name",
                        bean("@Named(\"proposals\") public class X {}"),
                        new ForeignNamespace("@Named", "proposals", "meeting…")),
                arguments(
                        "a bean's usual name",
                        bean("@Named public class FrontPage {}"),
                        new ForeignNamespace("@Named", "frontPage", "meeting…")),
                arguments(
                        "a name that only begins with the same letters",
                        bean("@Named(\"meetingsPage\") public class X {}"),
                        new ForeignNamespace("@Named", "meetingsPage", "meeting…")),
                arguments(
                        "a producer's name",
                        bean("public class X { @Produces @Named String getTitle() { return \"\"; } }"),
                        new ForeignNamespace("@Named", "title", "meeting…")),
                arguments("a view", file("META-INF/resources/index.xhtml"), view("META-INF/resources/index.xhtml")),
                arguments(
                        "a view of another plugin",
                        file("META-INF/resources/ladder/crowdsourcing/proposals.xhtml"),
                        view("META-INF/resources/ladder/crowdsourcing/proposals.xhtml")),
                arguments("a template", file("WEB-INF/templates/base.xhtml"), view("WEB-INF/templates/base.xhtml")),
                arguments(
                        "a name in faces-config",
                        faces("<name>other</name>"),
                        new ForeignNamespace("faces-config <name>", "other", "meeting")),
                arguments(
                        "a variable in faces-config",
                        faces(
                                "<application><resource-bundle><base-name>x</base-name><var>texts</var></resource-bundle></application>"),
                        new ForeignNamespace("faces-config <var>", "texts", "meeting…")),
                arguments(
                        "a broken faces-config",
                        plugin().file("META-INF/faces-config.xml", "<faces-config>"),
                        new BadContribution(
                                "META-INF/faces-config.xml",
                                "line 1: XML document structures must start and end within the same entity")),
                arguments(
                        "a converter's id",
                        bean("@FacesConverter(\"day\") public class X {}"),
                        new ForeignNamespace("@FacesConverter", "day", "meeting…")),
                arguments(
                        "a converter for everybody",
                        bean("@FacesConverter(forClass = java.time.LocalDate.class) public class X {}"),
                        new ForeignNamespace(
                                "@FacesConverter(forClass)", "java.time.LocalDate", "a class of the plugin")),
                arguments(
                        "a validator's id",
                        bean("@FacesValidator(\"v\") public class X {}"),
                        new ForeignNamespace("@FacesValidator", "v", "meeting…")),
                arguments(
                        "no English",
                        plugin().without("messages/meeting_en.properties"),
                        new MissingBundle("messages/meeting_en.properties")),
                arguments(
                        "a text in Danish only",
                        plugin().file("messages/meeting_da.properties", "hello=Hej\nbye=Farvel"),
                        new MissingText("bye", "messages/meeting_en.properties")),
                arguments(
                        "another's texts",
                        plugin().file("messages/portal_da.properties", "x=y"),
                        new ForeignNamespace(
                                "file", "messages/portal_da.properties", "messages/meeting_da.properties")),
                arguments(
                        "another unit",
                        persistence("<persistence-unit name=\"ladder-panels\"/>"),
                        new ForeignNamespace("persistence-unit", "ladder-panels", "ladder-meeting")),
                arguments(
                        "tables made by the provider",
                        persistence(
                                "<persistence-unit name=\"ladder-meeting\"><properties><property"
                                        + " name=\"eclipselink.ddl-generation\" value=\"create-tables\"/></properties></persistence-unit>"),
                        new ForeignNamespace("eclipselink.ddl-generation", "create-tables", "none")),
                arguments(
                        "REST",
                        bean("@jakarta.ws.rs.Path(\"me\") public class X {}"),
                        new ForeignNamespace("@Path", "me", "ladder/meeting/…")),
                arguments(
                        "REST of another plugin",
                        bean("@jakarta.ws.rs.Path(\"ladder/meetings\") public class X {}"),
                        new ForeignNamespace("@Path", "ladder/meetings", "ladder/meeting/…")),
                arguments(
                        "a servlet",
                        bean(
                                "@WebServlet({\"/ladder/meeting/x\", \"/x\"}) public class X extends jakarta.servlet.http.HttpServlet {}"),
                        new ForeignNamespace("@WebServlet", "/x", "/ladder/meeting/…")),
                arguments(
                        "a filter",
                        bean(
                                "@WebFilter(urlPatterns = \"/*\") public class X extends jakarta.servlet.http.HttpFilter {}"),
                        new ForeignNamespace("@WebFilter", "/*", "/ladder/meeting/…")),
                arguments(
                        "a servlet in web-fragment.xml",
                        plugin().file(
                                        "META-INF/web-fragment.xml",
                                        "<web-fragment><url-pattern>/admin/x</url-pattern></web-fragment>"),
                        new ForeignNamespace("<url-pattern>", "/admin/x", "/ladder/meeting/…")),
                arguments(
                        "a migration elsewhere",
                        file("db/migration/portal/V9__evil.sql"),
                        new ForeignNamespace("file", "db/migration/portal/V9__evil.sql", "db/migration/meeting/…")),
                arguments(
                        "a migration of others' tables",
                        file("db/migration/meeting/V1__a.sql", "DROP TABLE participant;"),
                        new ForeignTable("V1__a.sql", "participant")),
                arguments("a migration and no privacy", file("db/migration/meeting/V1__a.sql"), new MissingPrivacy()),
                arguments(
                        "an entity and no privacy",
                        bean("@Entity public class X { @Id long id; }"),
                        new MissingPrivacy()),
                arguments(
                        "a library",
                        plugin().type("org.primefaces.model", "public class Foo {}"),
                        new BundledLibrary("org.primefaces")),
                arguments("a library in a JAR", file("lib/primefaces.jar"), new BundledLibrary("lib/primefaces.jar")),
                arguments(
                        "the portal's classes",
                        plugin().type("dk.stigen.portal.plugin", "public class Inner {}")
                                .type(OWN, "public class X { Object o = new dk.stigen.portal.plugin.Inner(); }"),
                        new UnresolvedReference(OWN + ".X", "dk.stigen.portal.plugin.Inner")),
                arguments(
                        "an API type of the future",
                        plugin().type("dk.stigen.api.future", "public class Later {}")
                                .type(OWN, "public class X { Object o = new dk.stigen.api.future.Later(); }"),
                        new UnresolvedReference(OWN + ".X", "dk.stigen.api.future.Later")),
                arguments(
                        "an API method of the future",
                        plugin().type(
                                        "dk.stigen.api.text",
                                        "public record PlainText(String text) { public static void later() {} }")
                                .type(OWN, "public class X { void x() { PlainText.later(); } }"),
                        new UnresolvedReference(OWN + ".X", "dk.stigen.api.text.PlainText.later()")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("problems")
    void finds(String what, TestPlugin plugin, PluginProblem expected) {
        assertThat(check(plugin).problems()).contains(expected);
    }

    static Stream<Arguments> allowed() {
        return Stream.of(
                arguments("the supplier's own package", plugin().type("com.example.meeting", "public class X {}")),
                arguments("a bean's name", bean("@Named(\"meetingPage\") public class X {}")),
                arguments(
                        "a qualifier that is no bean's name",
                        bean("public class X { @Inject @Named(\"other\") String s; }")),
                arguments("own views", file("META-INF/resources/ladder/meeting/index.xhtml")),
                arguments("own composites", file("META-INF/resources/ladder-meeting/card.xhtml")),
                arguments("own names in faces-config", faces("<name>meeting</name>")),
                arguments(
                        "a converter for an own class", bean("@FacesConverter(forClass = X.class) public class X {}")),
                arguments("own REST", bean("@jakarta.ws.rs.Path(\"/ladder/meeting/items\") public class X {}")),
                arguments(
                        "an own servlet",
                        bean(
                                "@WebServlet(\"/ladder/meeting/*\") public class X extends jakarta.servlet.http.HttpServlet {}")),
                arguments(
                        "what every record and exception has",
                        bean(
                                "public class X { String x(PlainText t) { return t.toString() + t.hashCode(); }"
                                        + " int s(dk.stigen.api.plugin.LadderStep s) { return s.ordinal() + s.name().length(); } }")),
                arguments(
                        "own members beside those of the API",
                        plugin().type(
                                        OWN,
                                        "public abstract class Base implements LadderPlugin { private int a; static final String b = \"\";"
                                                + " void x() { a++; y(); Runnable r = () -> y(); } private void y() {} }")),
                arguments(
                        "inherited methods of the API",
                        plugin().type(
                                        OWN,
                                        "public abstract class Base implements LadderPlugin { void x() { System.out.println(id()); } }")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("allowed")
    void allows(String what, TestPlugin plugin) {
        assertThat(check(plugin).problems()).isEmpty();
    }

    @Test
    void noticesAClassThatWasForgotten() {
        TestPlugin whole =
                plugin().type(OWN, "public class X { Object o = new Y(); }").type(OWN, "class Y {}");
        Path jar = whole.in(folder);
        rewrite(jar, "dk/stigen/meeting/Y.class");

        assertThat(PluginCheck.of(jar).run().problems())
                .containsExactly(new UnresolvedReference(OWN + ".X", OWN + ".Y"));
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 99})
    void noticesAClassForANewerJava(int version) throws IOException {
        Path jar = bean("public class X {}").in(folder);
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Path file = files.getPath("dk/stigen/meeting/X.class");
            byte[] bytes = Files.readAllBytes(file);
            bytes[7] = (byte) (44 + version);
            Files.write(file, bytes);
        }

        assertThat(PluginCheck.of(jar).run().problems()).containsExactly(new ClassTooNew(OWN + ".X", version));
    }

    @Test
    void reportsAMissingTypeOnce() {
        assertThat(check(
                                plugin().type(
                                                "dk.stigen.api.future",
                                                "public class Later { public static void a() {} public static void b() {} }")
                                        .type(
                                                OWN,
                                                "public class X { void x() { dk.stigen.api.future.Later.a(); dk.stigen.api.future.Later.b(); } }"))
                        .problems())
                .hasSize(1);
    }

    @Nested
    class AFileThatIsNoJar {

        @Test
        void isUnreadable() throws IOException {
            Path file = Files.writeString(folder.resolve("ladder-test.jar"), "this is no zip");

            assertThat(PluginCheck.of(file).run().problems()).singleElement().isInstanceOf(UnreadableJar.class);
        }

        @Test
        void isUnreadableWhenItWasCutOff() throws IOException {
            Path jar = plugin().in(folder);
            byte[] whole = Files.readAllBytes(jar);
            Files.write(jar, java.util.Arrays.copyOf(whole, whole.length / 2));

            assertThat(PluginCheck.of(jar).run().problems()).singleElement().isInstanceOf(UnreadableJar.class);
        }

        @Test
        void isUnreadableWhenItIsNotThere() {
            assertThat(PluginCheck.of(folder.resolve("nowhere.jar")).run().problems())
                    .singleElement()
                    .isInstanceOf(UnreadableJar.class);
        }

        @Test
        void isUnreadableWhenAClassIsDamaged() {
            assertThat(check(file("dk/stigen/meeting/X.class", "no class")).problems())
                    .containsExactly(new UnreadableJar(
                            "ladder-test.jar", "the class file dk/stigen/meeting/X.class is damaged"));
        }
    }

    @Nested
    class BesideWhatIsInstalled {

        @Test
        void refusesAnIdThatIsTaken() {
            Path other = plugin().in(folder, "other.jar");

            assertThat(beside(plugin(), new Neighbour("example", other)))
                    .contains(new DuplicateId("meeting", "example"));
        }

        @Test
        void refusesAFileThatIsThereAlready() {
            Path other =
                    TestPlugin.named("panels").file("shared/data.json", "{}").in(folder, "other.jar");

            assertThat(beside(plugin().file("shared/data.json", "{}"), new Neighbour("panels", other)))
                    .containsExactly(new DuplicateResource("shared/data.json", "panels"));
        }

        @Test
        void looksIntoTheJarsOfThePortal() {
            Path library = new TestPlugin()
                    .type("dk.stigen.portal2", "@Named(\"meeting\") public class X {}")
                    .in(folder, "library.jar");
            Path war = folder.resolve("portal.war");
            new TestPlugin().raw("WEB-INF/lib/library.jar", library).in(folder, "portal.war");

            assertThat(beside(bean("@Named(\"meeting\") public class Y {}"), new Neighbour("the portal", war)))
                    .containsExactly(new DuplicateResource("@Named(\"meeting\")", "the portal"));
        }

        private List<PluginProblem> beside(TestPlugin plugin, Neighbour neighbour) {
            return PluginCheck.of(plugin.in(folder))
                    .beside(List.of(neighbour))
                    .run()
                    .problems();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void overrulesNothingButNames(boolean name) {
        CheckResult result = check(name ? bean("@Named(\"other\") public class X {}") : file("lib/primefaces.jar"));

        assertThat(result.passes()).isFalse();
        assertThat(result.passesByForce()).isEqualTo(name);
    }

    private CheckResult check(TestPlugin plugin) {
        return PluginCheck.of(plugin.in(folder)).run();
    }

    private static TestPlugin plugin() {
        return TestPlugin.named("meeting");
    }

    private static TestPlugin bean(String source) {
        return plugin().type(OWN, source);
    }

    private static TestPlugin file(String name) {
        return file(name, "");
    }

    private static TestPlugin file(String name, String content) {
        return plugin().file(name, content);
    }

    private static TestPlugin descriptor(String line) {
        return file(
                "META-INF/ladder-plugin.properties",
                "id=meeting\nname=Test\nversion=1.0\napiLevel=1\nstep=dialogue\n" + line + "\n");
    }

    private static TestPlugin faces(String content) {
        return file(
                "META-INF/faces-config.xml",
                "<faces-config xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"4.0\">" + content
                        + "</faces-config>");
    }

    private static TestPlugin persistence(String content) {
        return file(
                "META-INF/persistence.xml",
                "<persistence xmlns=\"https://jakarta.ee/xml/ns/persistence\" version=\"3.0\">" + content
                        + "</persistence>");
    }

    private static PluginProblem view(String name) {
        return new ForeignNamespace("file", name, "META-INF/resources/ladder/meeting/…");
    }

    private static void rewrite(Path jar, String without) {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            Files.delete(files.getPath(without));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
