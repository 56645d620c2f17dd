// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.system;

import dk.stigen.launcher.Fault;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * The addresses with which the realms were imported. Keycloak reads its import files once; when a later run uses other ports, the addresses in its
 * clients and identity providers are changed to follow.
 */
final class KeycloakAddresses {
    private final Installation installation;
    private final Path file;

    KeycloakAddresses(Installation installation) {
        this.installation = installation;
        this.file = installation.state().resolve("keycloak.properties");
    }

    boolean areKnown() {
        return Files.exists(file);
    }

    /** Before the first start: the import will use the addresses of this run. */
    void expect() {
        if (!areKnown()) {
            store();
        }
    }

    void settle() {
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            known.load(reader);
        } catch (IOException e) {
            throw new Fault("Cannot read " + file + ": " + e.getMessage(), e);
        }
        Map<String, String> changed = current().entrySet().stream()
                .filter(entry ->
                        !known.getProperty(entry.getKey(), entry.getValue()).equals(entry.getValue()))
                .collect(Collectors.toMap(entry -> known.getProperty(entry.getKey()), Map.Entry::getValue));
        if (!changed.isEmpty()) {
            new KeycloakAdmin(
                            installation.keycloakUrl(),
                            KeycloakServer.ADMIN,
                            installation.secrets().keycloakAdmin())
                    .replaceAddresses(changed);
            store();
        }
    }

    private Map<String, String> current() {
        return Map.of("public", installation.publicUrl(), "keycloak", installation.keycloakUrl());
    }

    private void store() {
        Properties values = new Properties();
        values.putAll(current());
        try (Writer writer = Files.newBufferedWriter(file)) {
            values.store(writer, "The addresses that Keycloak's realms know");
        } catch (IOException e) {
            throw new Fault("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
