// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.portal.i18n.Texts;
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
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Gathers or erases what all plugins and the portal keep about a person.
 *
 * <p>One plugin that does not answer, or is switched off with data of its own, holds the others up no more than it must: the run goes on,
 * says which plugin was not reached and in what state it is, and is made again later. What is done twice is done once.
 */
@ApplicationScoped
public class PersonalDataRun {

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final Logger log = System.getLogger(PersonalDataRun.class.getName());

    @Inject
    PluginRegistry plugins;

    @Inject
    PersonalDataOfPlugin personalData;

    @Inject
    PortalShares ours;

    /** Returns everything that is kept about the person, as JSON. */
    public JsonObject export(ParticipantId person) {
        return run(
                person,
                () -> Json.createObjectBuilder().add("records", ours.export(person)),
                (plugin, entry) -> entry.add("records", personalData.export(plugin, person)));
    }

    /** Erases or anonymises everything that is kept about the person, and returns what came of it, as JSON. */
    public JsonObject erase(ParticipantId person, ErasureReason reason) {
        return run(
                person,
                () -> ours(ours.erase(person, reason)),
                (plugin, entry) -> add(entry, plugin, personalData.erase(plugin, person, reason)));
    }

    /** Returns what {@link #erase} would come to, by doing it and taking it back. */
    public JsonObject preview(ParticipantId person, ErasureReason reason) {
        return run(
                person,
                () -> ours(ours.preview(person, reason)),
                (plugin, entry) -> add(entry, plugin, personalData.preview(plugin, person, reason)));
    }

    /** Returns the plugins that a run has not reached. */
    public static List<String> missing(JsonObject outcome) {
        return outcome.getJsonArray("plugins").getValuesAs(JsonObject.class).stream()
                .filter(plugin -> !plugin.getBoolean("reached"))
                .map(plugin -> plugin.getString("plugin"))
                .toList();
    }

    private JsonObject run(
            ParticipantId person, Supplier<JsonObjectBuilder> portal, BiConsumer<PluginId, JsonObjectBuilder> share) {
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
                .add("portal", portal.get())
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

    private static JsonObjectBuilder ours(ErasureReport report) {
        JsonObjectBuilder entry = Json.createObjectBuilder();
        add(entry, report, (key, locale) -> Texts.PRIVACY.in(locale, key));
        return entry;
    }

    private void add(JsonObjectBuilder entry, PluginId plugin, ErasureReport report) {
        add(entry, report, (key, locale) -> plugins.text(plugin, key, locale));
    }

    /** The texts are stored with what came of it: whoever reads it later may find the plugin gone. */
    private static void add(
            JsonObjectBuilder entry, ErasureReport report, BiFunction<MessageKey, Locale, String> texts) {
        JsonArrayBuilder kept = Json.createArrayBuilder();
        report.kept()
                .forEach(stays -> kept.add(Json.createObjectBuilder()
                        .add("category", stays.category())
                        .add("why", texts.apply(stays.why(), DANISH))
                        .add("whyEnglish", texts.apply(stays.why(), Locale.ENGLISH))));
        entry.add("erased", report.erased())
                .add("anonymised", report.anonymised())
                .add("kept", kept);
    }
}
