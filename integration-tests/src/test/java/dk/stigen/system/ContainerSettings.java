// SPDX-License-Identifier: MPL-2.0
package dk.stigen.system;

import dk.stigen.launcher.Port;
import dk.stigen.launcher.Ports;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Tells Arquillian of the provisioned server, of free ports, and of a schema of its own in the shared system's database, so that what is
 * done within the server is not seen by those who use the portal.
 */
public class ContainerSettings implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Observer.class);
    }

    /** Runs before the server is started. */
    public static class Observer {

        public void configure(@Observes ContainerRegistry registry) {
            Path home = Path.of(System.getProperty("stigen.root", ".."))
                    .resolve("distribution/target/server")
                    .toAbsolutePath()
                    .normalize();
            Path base = EmptyServer.copyOf(home, Folders.of("container"));
            Ports ports = Ports.free();
            SharedSystem.Database database = emptySchema(SharedSystem.instance().database());
            for (Container<?> container : registry.getContainers()) {
                container
                        .getContainerConfiguration()
                        .property("jbossHome", home.toString())
                        .property("managementPort", String.valueOf(ports.of(Port.MANAGEMENT)))
                        .property(
                                "javaVmArguments",
                                String.join(
                                        " ",
                                        "-Xmx512m -XX:MaxMetaspaceSize=256m -XX:+UseSerialGC -XX:TieredStopAtLevel=1",
                                        "-Djboss.server.base.dir=" + base,
                                        "-Djboss.bind.address=127.0.0.1",
                                        "-Djboss.http.port=" + ports.of(Port.PORTAL),
                                        "-Djboss.management.http.port=" + ports.of(Port.MANAGEMENT),
                                        // an expression asks for a property of this name before it looks at the
                                        // environment
                                        "-Denv.STIGEN_DATABASE_URL=" + database.url(),
                                        "-Denv.STIGEN_DATABASE_USER=" + database.user(),
                                        "-Denv.STIGEN_DATABASE_PASSWORD=" + database.password()));
            }
        }

        private static SharedSystem.Database emptySchema(SharedSystem.Database database) {
            try (Connection connection =
                            DriverManager.getConnection(database.url(), database.user(), database.password());
                    Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA IF EXISTS container CASCADE");
                statement.execute("CREATE SCHEMA container");
            } catch (SQLException e) {
                throw new IllegalStateException("The schema of the container's tests cannot be made.", e);
            }
            // in public stands the extension that the system of the other tests has made: a database has it once
            String parameter = (database.url().contains("?") ? "&" : "?") + "currentSchema=container,public";
            return new SharedSystem.Database(database.url() + parameter, database.user(), database.password());
        }
    }
}
