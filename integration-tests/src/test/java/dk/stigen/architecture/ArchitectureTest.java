// SPDX-License-Identifier: MPL-2.0
package dk.stigen.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.net.Socket;
import java.net.URL;
import java.net.URLConnection;
import java.net.http.HttpClient;
import java.nio.channels.SocketChannel;
import org.apiguardian.api.API;
import org.jspecify.annotations.NullMarked;

/** The arrows of docs/architecture.md, as rules. */
@AnalyzeClasses(packages = "dk.stigen", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final String[] API_PACKAGES = {"dk.stigen.api..", "dk.stigen.spi.."};
    private static final String PERSISTENCE = "dk.stigen.persistence..";
    private static final String PORTAL = "dk.stigen.portal..";
    private static final String LAUNCHER = "dk.stigen.launcher..";

    private static final DescribedPredicate<JavaClass> PLUGINS = DescribedPredicate.describe(
            "plugins",
            type -> type.getPackageName().startsWith("dk.stigen.")
                    && !type.getPackageName()
                            .matches(
                                    "dk\\.stigen\\.(api|spi|persistence|portal|launcher|plugincheck|tck|architecture)(\\..*)?"));

    @ArchTest
    static final ArchRule apiKnowsTheJdkAlone = classes()
            .that()
            .resideInAnyPackage(API_PACKAGES)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("dk.stigen.api..", "dk.stigen.spi..", "java..", "org.jspecify..", "org.apiguardian..");

    @ArchTest
    static final ArchRule whatThePortalImplementsKnowsNothingOfWhatPluginsImplement = noClasses()
            .that()
            .resideInAPackage("dk.stigen.api..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dk.stigen.spi..");

    @ArchTest
    static final ArchRule persistenceKnowsTheApiAlone = noClasses()
            .that()
            .resideInAPackage(PERSISTENCE)
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "the portal, the launcher or plugins",
                    type -> type.getPackageName().startsWith("dk.stigen.portal")
                            || type.getPackageName().startsWith("dk.stigen.launcher")
                            || PLUGINS.test(type)));

    @ArchTest
    static final ArchRule pluginsKnowTheApiAlone =
            noClasses().that(PLUGINS).should().dependOnClassesThat().resideInAnyPackage(PERSISTENCE, PORTAL, LAUNCHER);

    @ArchTest
    static final ArchRule nothingKnowsAPlugin = noClasses()
            .that()
            .resideInAnyPackage("dk.stigen.api..", "dk.stigen.spi..", PERSISTENCE, PORTAL, LAUNCHER)
            .should()
            .dependOnClassesThat(PLUGINS);

    @ArchTest
    static final ArchRule noPluginKnowsAnother = slices().matching("dk.stigen.(*)..")
            .namingSlices("$1")
            .should()
            .notDependOnEachOther()
            .ignoreDependency(DescribedPredicate.not(PLUGINS), DescribedPredicate.alwaysTrue())
            .ignoreDependency(DescribedPredicate.alwaysTrue(), DescribedPredicate.not(PLUGINS));

    @ArchTest
    static final ArchRule packagesOfTheApiDependInOneDirection =
            slices().matching("dk.stigen.(api|spi).(*)..").should().beFreeOfCycles();

    /** Each of them calls what the configuration names: no address that somebody writes, nor one within the municipality's net. */
    @ArchTest
    static final ArchRule theOutsideIsCalledByFewClasses = noClasses()
            .that()
            .resideInAnyPackage(PORTAL, PERSISTENCE, "dk.stigen.api..", "dk.stigen.spi..")
            .and()
            .doNotHaveFullyQualifiedName("dk.stigen.portal.security.IdentityProvider")
            .and()
            .doNotHaveFullyQualifiedName("dk.stigen.portal.place.DanishAddressSearch")
            .and()
            .doNotHaveFullyQualifiedName("dk.stigen.portal.attachment.scanner.Conversation")
            .should()
            .dependOnClassesThat()
            .belongToAnyOf(HttpClient.class, URLConnection.class, Socket.class, SocketChannel.class)
            .orShould()
            .callMethod(URL.class, "openConnection");

    @ArchTest
    static final ArchRule everyTypeOfTheApiSaysHowStableItIs = classes()
            .that()
            .resideInAnyPackage(API_PACKAGES)
            .and()
            .areTopLevelClasses()
            .and()
            .haveModifier(JavaModifier.PUBLIC)
            .should()
            .beAnnotatedWith(API.class);

    @ArchTest
    static final ArchRule everyPackageSaysWhatMayBeNull = classes()
            .should(new ArchCondition<>("stand in a package that is @NullMarked") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                    events.add(new SimpleConditionEvent(
                            type, marked, type.getPackageName() + " needs a package-info.java with @NullMarked"));
                }
            });
}
