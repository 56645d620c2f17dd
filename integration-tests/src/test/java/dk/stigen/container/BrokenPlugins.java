// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import dk.stigen.container.broken.BadMarkup;
import dk.stigen.container.broken.FailsAtStart;
import dk.stigen.container.broken.FailsInCalls;
import dk.stigen.container.broken.FailsToBeMade;
import dk.stigen.container.broken.Hangs;
import dk.stigen.container.broken.StrangePages;
import dk.stigen.container.broken.Switched;
import dk.stigen.container.broken.TestPlugin;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal with a plugin for each way to be broken, all at once. */
final class BrokenPlugins {

    private BrokenPlugins() {}

    static WebArchive portal() {
        return PortalArchive.create()
                .addAsLibrary(
                        ShrinkWrap.create(JavaArchive.class, "test-plugin.jar").addClass(TestPlugin.class))
                .addAsLibrary(plugin("brokenstart", "dialogue").addClass(FailsAtStart.class))
                .addAsLibrary(plugin("brokenmade", "dialogue").addClass(FailsToBeMade.class))
                .addAsLibrary(plugin("brokenpages", "networks").addClass(StrangePages.class))
                .addAsLibrary(plugin("brokencalls", "networks")
                        .addClass(FailsInCalls.class)
                        .addAsManifestResource("broken/page.xhtml", "resources/ladder/brokencalls/index.xhtml"))
                .addAsLibrary(plugin("brokenhang", "volunteering").addClass(Hangs.class))
                .addAsLibrary(plugin("switched", "panels")
                        .addClass(Switched.class)
                        .addAsManifestResource("broken/page.xhtml", "resources/ladder/switched/index.xhtml"))
                .addAsLibrary(plugin("brokenmarkup", "dialogue")
                        .addClass(BadMarkup.class)
                        .addAsManifestResource("broken/page.xhtml", "resources/ladder/brokenmarkup/index.xhtml")
                        .addAsManifestResource("broken/bad.xhtml", "resources/ladder/brokenmarkup/bad.xhtml"))
                .addAsLibrary(plugin("brokensql", "empowerment")
                        .addAsResource("broken/good.sql", "db/migration/brokensql/V1__first.sql")
                        .addAsResource("broken/bad.sql", "db/migration/brokensql/V2__second.sql"))
                .addAsLibrary(plugin("brokensum", "empowerment")
                        .addAsResource("broken/changed.sql", "db/migration/brokensum/V1__table.sql"))
                .addAsLibrary(plugin("brokenbean", "empowerment"))
                .addAsLibrary(jar("ladder-zduplicate.jar", descriptor("brokenbean", "empowerment", "1")))
                .addAsLibrary(jar("ladder-brokenlevel.jar", descriptor("brokenlevel", "networks", "99")))
                .addAsLibrary(jar("ladder-brokenwords.jar", "id=broken words\n"))
                .addPackage(BrokenPlugins.class.getPackage());
    }

    private static JavaArchive plugin(String id, String step) {
        return jar("ladder-" + id + ".jar", descriptor(id, step, "1"));
    }

    private static JavaArchive jar(String file, String descriptor) {
        return ShrinkWrap.create(JavaArchive.class, file)
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(descriptor), "ladder-plugin.properties");
    }

    private static String descriptor(String id, String step, String level) {
        return """
                id=%s
                name=Broken %s
                version=1.2.3
                apiLevel=%s
                step=%s
                """.formatted(id, id, level, step);
    }
}
