// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.place;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What every map has: the tiles, what it says of them, where it begins, and the library that draws it. */
@Named("mapFrame")
@ApplicationScoped
public class MapFrame {

    /** Denmark from the south-west to the north-east. */
    private static final String DENMARK = "54.5,8.0,57.8,15.2";

    private static final String LIBRARY = "/META-INF/maven/org.webjars.npm/leaflet/pom.properties";

    @Inject
    PortalConfiguration configuration;

    @Inject
    AddressSearch addresses;

    private final String version = version();

    private static String version() {
        try (InputStream file = MapFrame.class.getResourceAsStream(LIBRARY)) {
            if (file == null) {
                throw new IllegalStateException("Leaflet is not in the portal.");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the tiles with places for zoom, column and row; empty where the ground is plain. */
    public String getTiles() {
        return configuration.tilesUrl().orElse("");
    }

    public String getAttribution() {
        return configuration.tilesAttribution();
    }

    /** South, west, north and east of what a map shows that has no point yet. */
    public String getBounds() {
        return configuration.tilesBounds().orElse(DENMARK);
    }

    public boolean isSearched() {
        return addresses.isOn();
    }

    /** Where the library's files are, by its version, so that browsers may keep them. */
    public String getLibrary() {
        return "/webjars/leaflet/" + version + "/dist/";
    }
}
