// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.plugincheck.TestPlugin;
import dk.stigen.secrets.SecretsPlugin;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The plugin with notes for every circle of readers, as a JAR. */
final class Secrets {

    private static final String TEXTS = "secrets.note=Note\nsecrets.waiting=Waiting: {0}\n";

    private Secrets() {}

    /** @param leaks the surfaces on which it shows everything to everybody, divided by spaces; empty for none */
    static TestPlugin version(String version, String leaks) {
        TestPlugin plugin = TestPlugin.named("secrets")
                .file(
                        "META-INF/ladder-plugin.properties",
                        "id=secrets\nname=Secrets\nversion=%s\napiLevel=1\nstep=panels\n".formatted(version))
                .file("messages/secrets_da.properties", TEXTS)
                .file("messages/secrets_en.properties", TEXTS)
                .file("db/migration/secrets/V1__note.sql", """
                        CREATE TABLE secrets_note (
                            id bigint PRIMARY KEY, activity_id bigint NOT NULL, title text NOT NULL, body text NOT NULL,
                            author_id bigint NOT NULL, reach text NOT NULL, groups text NOT NULL, people text NOT NULL);
                        """)
                .file("META-INF/persistence.xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <persistence xmlns="https://jakarta.ee/xml/ns/persistence" version="3.0">
                          <persistence-unit name="ladder-secrets" transaction-type="JTA">
                            <provider>org.eclipse.persistence.jpa.PersistenceProvider</provider>
                            <jta-data-source>java:jboss/datasources/StigenDS</jta-data-source>
                            <exclude-unlisted-classes>true</exclude-unlisted-classes>
                            <shared-cache-mode>NONE</shared-cache-mode>
                            <properties>
                              <property name="eclipselink.target-database" value="PostgreSQL"/>
                              <property name="jakarta.persistence.schema-generation.database.action" value="none"/>
                            </properties>
                          </persistence-unit>
                        </persistence>
                        """);
        classes(plugin);
        return leaks.isEmpty() ? plugin : plugin.file("secrets-leaks.txt", leaks);
    }

    private static void classes(TestPlugin plugin) {
        try {
            Path folder = Path.of(SecretsPlugin.class
                            .getResource("SecretsPlugin.class")
                            .toURI())
                    .getParent();
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> !file.endsWith("package-info.class"))
                        .forEach(file -> plugin.raw("dk/stigen/secrets/" + file.getFileName(), file));
            }
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
