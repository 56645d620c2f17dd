// SPDX-License-Identifier: MPL-2.0
package dk.stigen.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The portal as it is built, with the plugins where their overlays put them. */
public final class PortalArchive {

    private static final Path ROOT = Path.of(System.getProperty("stigen.root", ".."));

    private PortalArchive() {}

    public static WebArchive create() {
        return ShrinkWrap.create(ZipImporter.class, "portal-test.war")
                .importFrom(built("portal-web/target", "(portal|portal-web)", ".war"))
                .as(WebArchive.class)
                .addAsWebInfResource(plugin("crowdsourcing"), "lib/ladder-crowdsourcing.jar")
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()));
    }

    /** The same with another of our plugins beside it. */
    public static WebArchive createWith(String id) {
        return create().addAsWebInfResource(plugin(id), "lib/ladder-" + id + ".jar");
    }

    private static File plugin(String id) {
        return built("ladder-plugins/" + id + "/target", "ladder-" + id, ".jar");
    }

    private static File built(String folder, String name, String ending) {
        // the version, but neither a classifier nor the sources
        Pattern form = Pattern.compile(name + "(-[0-9][0-9.]*(-SNAPSHOT)?)?\\" + ending);
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.filter(
                            file -> form.matcher(file.getFileName().toString()).matches())
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Nothing is built in " + ROOT.resolve(folder)))
                    .toFile();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
