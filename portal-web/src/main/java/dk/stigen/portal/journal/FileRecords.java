// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.journal;

import dk.stigen.api.journal.JournalDocument;
import dk.stigen.api.journal.JournalRecord;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.persistence.journal.JournalRepository;
import dk.stigen.persistence.journal.WaitingEntry;
import dk.stigen.persistence.outbox.Outbox;
import dk.stigen.portal.attachment.Contents;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.outbox.Adapters;
import dk.stigen.portal.outbox.HandOver;
import dk.stigen.spi.journal.JournalContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Files what waits, record by record. */
@ApplicationScoped
public class FileRecords extends HandOver<WaitingEntry> {

    @Inject
    JournalRepository journal;

    @Inject
    AttachmentRepository attachments;

    @Inject
    Contents contents;

    @Inject
    Adapters adapters;

    @Inject
    PortalConfiguration configuration;

    @Override
    protected Outbox<WaitingEntry> outbox() {
        return journal;
    }

    @Override
    protected String handOver(WaitingEntry entry) throws IOException {
        JournalRecord record = record(entry);
        Optional<PluginId> plugin = adapter();
        return plugin.isPresent()
                ? adapters.ask(plugin.get(), JournalContribution.class, "file", system -> system.file(record))
                : new FolderJournal(configuration.journalFolder()).file(record);
    }

    /** Returns the plugin that files, empty where the portal does by itself. */
    Optional<PluginId> adapter() {
        return adapters.of(JournalContribution.class);
    }

    private JournalRecord record(WaitingEntry entry) throws IOException {
        List<JournalDocument> documents = new ArrayList<>();
        documents.add(new JournalDocument(
                "record.html",
                "text/html",
                () -> new ByteArrayInputStream(RecordPage.of(entry).getBytes(StandardCharsets.UTF_8))));
        for (StoredAttachment file : attachments.of(entry.about())) {
            if (file.held()) {
                throw new IOException("The file " + file.id() + " waits for the virus scanner.");
            }
            documents.add(new JournalDocument(file.name(), file.mediaType(), () -> open(file)));
        }
        return new JournalRecord(
                entry.externalId(),
                entry.caseId(),
                entry.caseTitle(),
                entry.title(),
                entry.at(),
                Stream.of(entry.author(), entry.official())
                        .filter(name -> !name.isBlank())
                        .toList(),
                entry.restricted(),
                documents);
    }

    private InputStream open(StoredAttachment file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        contents.write(file, 0, file.bytes() - 1, bytes);
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
