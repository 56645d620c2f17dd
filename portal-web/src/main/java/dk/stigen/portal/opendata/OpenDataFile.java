// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.opendata;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.export.Dataset;
import dk.stigen.spi.export.OpenDataContribution;
import dk.stigen.spi.export.RowWriter;
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
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.function.Consumer;
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
    private static final int TAG_LENGTH = 32;

    @Resource(lookup = "java:jboss/datasources/StigenDS")
    DataSource database;

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalTables own;

    /**
     * A dataset that is written.
     *
     * @param tag changes with what is in it, and only then
     */
    public record Written(Path file, String tag) {}

    /**
     * Returns the file, which is the caller's to delete.
     *
     * @throws ServiceUnavailableException if the plugin does not give its data now
     */
    @Transactional
    public Written write(PluginId plugin, Dataset dataset, Format format) {
        readOnly();
        Path file = empty();
        boolean written = false;
        try {
            MessageDigest digest = sha256();
            if (plugin.equals(PortalTables.PORTAL)) {
                fill(file, out -> own.write(dataset, out), dataset, format, digest);
                written = true;
            } else {
                written = plugins.ask(plugin, OpenDataContribution.class, "open data", data -> {
                            fill(file, out -> data.write(dataset, out), dataset, format, digest);
                            return true;
                        })
                        .orElseThrow(() -> new ServiceUnavailableException(RETRY_SECONDS));
            }
            return new Written(file, HexFormat.of().formatHex(digest.digest()).substring(0, TAG_LENGTH));
        } finally {
            if (!written) {
                delete(file);
            }
        }
    }

    private static void fill(
            Path file, Consumer<RowWriter> rows, Dataset dataset, Format format, MessageDigest digest) {
        try (OutputStream out = new DigestOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), digest);
                Table table = Table.of(format, dataset, out)) {
            rows.accept(table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
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
