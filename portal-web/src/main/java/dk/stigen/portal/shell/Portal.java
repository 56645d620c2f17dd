// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.shell;

import dk.stigen.portal.configuration.PortalConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/** The municipality whose portal this is, and the addresses of the files that make its look. */
@Named
@ApplicationScoped
public class Portal {

    @Inject
    PortalConfiguration configuration;

    @Inject
    ServletContext context;

    private final Map<String, String> assets = new ConcurrentHashMap<>();

    public String getMunicipality() {
        return configuration.municipality();
    }

    /** Returns the realm's name of the provider by which people are verified. */
    public String getVerificationProvider() {
        return configuration.verificationProvider();
    }

    public String getAddress() {
        return configuration.address();
    }

    public String getContactEmail() {
        return configuration.contactEmail();
    }

    public String getContactPhone() {
        return configuration.contactPhone();
    }

    /** Returns the address of the accessibility statement: where the state's tool has published it, else the portal's own page. */
    public String getAccessibilityStatement() {
        return configuration.accessibilityStatement().orElseGet(() -> context.getContextPath() + "/accessibility");
    }

    /** Returns the address of a file under /resources with the sum of its bytes: browsers may keep it for good. */
    public String asset(String path) {
        return assets.computeIfAbsent(path, this::stamped);
    }

    private String stamped(String path) {
        String address = "/resources/" + path;
        try (InputStream file = context.getResourceAsStream(address)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no file " + address + ".");
            }
            CRC32 sum = new CRC32();
            sum.update(file.readAllBytes());
            return context.getContextPath() + address + "?v=" + Long.toHexString(sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
