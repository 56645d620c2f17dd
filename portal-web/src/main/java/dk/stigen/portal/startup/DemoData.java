// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.startup;

import dk.stigen.portal.attachment.DemoHeldFile;
import dk.stigen.portal.initiative.DemoInitiatives;
import dk.stigen.portal.journal.DemoNotes;
import dk.stigen.portal.moderation.DemoModeration;
import dk.stigen.portal.municipality.DemoRegisters;
import dk.stigen.portal.participant.DemoParticipants;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.promise.DemoPromises;
import dk.stigen.spi.seed.DemoDataContribution;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Fills in the demo data of the registers, of each plugin and of the initiatives once in the life of a database. */
@ApplicationScoped
public class DemoData {

    /** No plugin's id, which has no dots. */
    private static final String REGISTERS = "portal.registers";

    private static final String INITIATIVES = "portal.initiatives";

    private static final String PARTICIPANTS = "portal.participants";

    private static final String MODERATION = "portal.moderation";

    private static final String PROMISES = "portal.promises";

    private static final String NOTES = "portal.notes";

    private static final String HELD_FILE = "portal.heldFile";

    @Inject
    PluginRegistry plugins;

    @Inject
    DemoDataTransaction transaction;

    @Inject
    DemoRegisters registers;

    @Inject
    DemoInitiatives initiatives;

    @Inject
    DemoParticipants participants;

    @Inject
    DemoModeration moderation;

    @Inject
    DemoPromises promises;

    @Inject
    DemoNotes notes;

    @Inject
    DemoHeldFile heldFile;

    void fill() {
        transaction.seedOnce(REGISTERS, registers::fill);
        for (PluginHandle plugin : plugins.handles()) {
            plugins.ask(plugin.id(), DemoDataContribution.class, "demo data", contribution -> {
                transaction.seedOnce(plugin.id().value(), contribution::seed);
                return plugin.id();
            });
        }
        // the plugins' demo data make the initiatives that theirs belong to
        transaction.seedOnce(INITIATIVES, initiatives::fill);
        // and the people whom these are about
        transaction.seedOnce(PARTICIPANTS, participants::fill);
        // and what they say, some of which is reported
        transaction.seedOnce(MODERATION, moderation::fill);
        // and what the municipality promises with its answers
        transaction.seedOnce(PROMISES, promises::fill);
        transaction.seedOnce(NOTES, notes::fill);
        transaction.seedOnce(HELD_FILE, heldFile::fill);
    }

    /** The mark that a plugin is seeded and its data, in one transaction; the mark's key lets one node of several win. */
    @ApplicationScoped
    public static class DemoDataTransaction {

        @Resource(lookup = "java:jboss/datasources/StigenDS")
        DataSource database;

        @Transactional
        public void seedOnce(String whose, Runnable seed) {
            if (mark(whose)) {
                seed.run();
            }
        }

        private boolean mark(String whose) {
            try (Connection connection = database.getConnection();
                    PreparedStatement insert = connection.prepareStatement(
                            "INSERT INTO demo_data (plugin_id) VALUES (?) ON CONFLICT DO NOTHING")) {
                insert.setString(1, whose);
                return insert.executeUpdate() == 1;
            } catch (SQLException e) {
                throw new IllegalStateException("Demo data of " + whose + " cannot be marked.", e);
            }
        }
    }
}
