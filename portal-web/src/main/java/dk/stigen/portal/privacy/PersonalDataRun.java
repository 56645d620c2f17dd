// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginHandle;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.privacy.ErasureReason;
import dk.stigen.spi.privacy.ErasureReport;
import dk.stigen.spi.privacy.PersonalDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Gathers or erases what all plugins and the portal keep about a person.
 *
 * <p>One plugin that does not answer, or is switched off with data of its own, holds the others up no more than it must: the run goes on,
 * says which plugin was not reached and in what state it is, and is made again later. What is done twice is done once.
 */
@ApplicationScoped
public class PersonalDataRun {

    private static final Logger log = System.getLogger(PersonalDataRun.class.getName());

    @Inject
    PluginRegistry plugins;

    @Inject
    PersonalDataOfPlugin personalData;

    @Inject
    PortalPersonalData ours;

    /** Returns everything the plugins keep about the person, as JSON. */
    public JsonObject export(ParticipantId person) {
        return run(person, ours::export, (plugin, entry) -> entry.add("records", personalData.export(plugin, person)));
    }

    /** Erases or anonymises everything the plugins keep about the person, and returns what came of it, as JSON. */
    public JsonObject erase(ParticipantId person, ErasureReason reason) {
        return run(
                person, ours::erase, (plugin, entry) -> add(entry, plugin, personalData.erase(plugin, person, reason)));
    }

    private JsonObject run(
            ParticipantId person,
            Function<ParticipantId, JsonObject> portal,
            BiConsumer<PluginId, JsonObjectBuilder> share) {
        JsonArrayBuilder done = Json.createArrayBuilder();
        boolean complete = true;
        for (PluginHandle plugin : plugins.handles()) {
            JsonObjectBuilder entry =
                    Json.createObjectBuilder().add("plugin", plugin.id().value());
            boolean reached = reach(plugin, entry, share);
            done.add(entry.add("state", plugin.state().key()).add("reached", reached));
            complete &= reached;
        }
        return Json.createObjectBuilder()
                .add("participant", person.value())
                .add("complete", complete)
                // after the plugins, so that nobody is asked any more about a support that is gone
                .add("portal", portal.apply(person))
                .add("plugins", done)
                .build();
    }

    private boolean reach(PluginHandle plugin, JsonObjectBuilder entry, BiConsumer<PluginId, JsonObjectBuilder> share) {
        if (plugin.isActive() && !plugins.offers(plugin.id(), PersonalDataContribution.class)) {
            // it keeps nothing: a plugin with tables and without a say on personal data is not installed
            return true;
        }
        try {
            share.accept(plugin.id(), entry);
            return true;
        } catch (Exception e) { // a commit that fails throws a checked one, which no signature names
            log.log(
                    plugin.isActive() ? Level.ERROR : Level.WARNING,
                    "Plugin " + plugin.id() + " (" + plugin.state().key()
                            + ") was not reached for somebody's personal data; the run goes on and is not complete.",
                    e);
            return false;
        }
    }

    private void add(JsonObjectBuilder entry, PluginId plugin, ErasureReport report) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        report.kept()
                .forEach(stays -> kept.add(Json.createObjectBuilder()
                        .add("category", stays.category())
                        .add("why", plugins.text(plugin, stays.why(), Locale.forLanguageTag("da")))));
        entry.add("erased", report.erased())
                .add("anonymised", report.anonymised())
                .add("kept", kept);
    }
}
