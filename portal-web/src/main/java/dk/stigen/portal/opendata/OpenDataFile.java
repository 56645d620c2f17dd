// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ServiceUnavailableException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * Writes a dataset to a file of its own, row by row, within one read-only transaction.
 *
 * <p>It goes to a file and not straight to the caller: whoever reads slowly, or on purpose not at all, would hold a connection to
 * the database and a call into the plugin for as long, and what fails half-way would already have been answered with 200.
 */
@ApplicationScoped
public class OpenDataFile {

    private static final long RETRY_SECONDS = 30;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Inject
    PluginRegistry plugins;

    /**
     * Returns the file, which is the caller's to delete.
     *
     * @throws ServiceUnavailableException if the plugin does not give its data now
     */
    @Transactional
    public Path write(PluginId plugin, Dataset dataset, Format format) {
        readOnly();
        Path file = empty();
        boolean written = false;
        try {
            written = plugins.ask(plugin, OpenDataContribution.class, "open data", data -> {
                        fill(file, data, dataset, format);
                        return true;
                    })
                    .orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
            return file;
        } finally {
            if (!written) {
                delete(file);
            }
        }
    }

    private static void fill(Path file, OpenDataContribution data, Dataset dataset, Format format) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                Table table = Table.of(format, dataset, out)) {
            data.write(dataset, table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of the transaction's statements share a connection, so that this holds for the plugin's too. */
    private void readOnly() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET TRANSACTION READ ONLY");
        } catch (SQLException e) {
            throw new IllegalStateException("Open data cannot be read.", e);
        }
    }

    private static Path empty() {
        try {
            return Files.createTempFile("stigen-open-data", null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
