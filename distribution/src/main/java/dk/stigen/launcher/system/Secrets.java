// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import dk.stigen.launcher.StateFolder;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords between the servers of one state folder: made once, readable by their owner alone. */
final class Secrets {
    private static final String KEY = "secret-key";
    private static final String PORTAL_DATABASE = "portal-database";
    private static final int BYTES = 24;
    private static final int KEY_BYTES = 32;
    private final Path file;
    private final Properties values = new Properties();

    Secrets(StateFolder state) {
        this(state.resolve("secrets.properties"));
    }

    Secrets(Path file) {
        this.file = file;
        try {
            if (Files.exists(file)) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    values.load(reader);
                }
            }
            if (makeMissing()) {
                store();
            }
        } catch (IOException e) {
            throw new Fault("Cannot read or write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Of the superuser and of the logins to which the tables belong. */
    String database() {
        return values.getProperty("database");
    }

    /** Of the login with which the portal works. */
    String portalDatabase() {
        return values.getProperty(PORTAL_DATABASE);
    }

    String client() {
        return values.getProperty("client");
    }

    String keycloakAdmin() {
        return values.getProperty("keycloak-admin");
    }

    /** The key with which the portal encrypts secrets in its database. */
    String secretKey() {
        return values.getProperty(KEY);
    }

    private boolean makeMissing() {
        SecureRandom random = new SecureRandom();
        boolean made = false;
        for (String name : new String[] {"database", PORTAL_DATABASE, "client", "keycloak-admin", KEY}) {
            if (values.getProperty(name) == null) {
                byte[] bytes = new byte[name.equals(KEY) ? KEY_BYTES : BYTES];
                random.nextBytes(bytes);
                values.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                made = true;
            }
        }
        return made;
    }

    private void store() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "Passwords between the servers of this folder");
        }
    }
}
