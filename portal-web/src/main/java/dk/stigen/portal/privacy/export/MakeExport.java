// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.export;

import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.privacy.export.DataExportRepository;
import dk.stigen.persistence.privacy.export.DataExportRepository.Taken;
import dk.stigen.portal.attachment.FilesOfPerson;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PersonalDataRun;
import dk.stigen.portal.privacy.PortalShares;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

/**
 * Makes the files that people have asked for, in the background and on any node.
 *
 * <p>A file in which a plugin's data is missing can be fetched at once and says so; it is made again until it is whole or has been tried often
 * enough.
 */
@ApplicationScoped
public class MakeExport {

    private static final Logger log = System.getLogger(MakeExport.class.getName());

    @Inject
    DataExportRepository exports;

    @Inject
    PersonalDataRun run;

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalShares ours;

    @Inject
    FilesOfPerson files;

    @Inject
    PortalClock clock;

    /** Makes one that is due, and returns whether there was one. */
    public boolean makeNext() {
        Optional<Taken> taken = exports.take();
        taken.ifPresent(this::make);
        return taken.isPresent();
    }

    private void make(Taken taken) {
        try {
            String now = clock.now().toString();
            JsonObject export = Json.createObjectBuilder(run.export(taken.person()))
                    .add("madeAt", now)
                    .build();
            String html = new ExportPage(
                            new PluginLabels(plugins, ours, taken.language()),
                            taken.language().toLanguageTag())
                    .of(export, now);
            byte[] archive = ExportArchive.of(export, html, files.of(taken.person()), files);
            exports.store(taken, archive, PersonalDataRun.missing(export));
        } catch (RuntimeException e) {
            log.log(Level.ERROR, "The file " + taken.id() + " with a person's data could not be made.", e);
            exports.failed(taken);
        }
    }
}
