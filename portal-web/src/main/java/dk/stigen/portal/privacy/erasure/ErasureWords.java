// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.portal.privacy.PersonalDataRun;
import dk.stigen.portal.privacy.PortalShares;
import dk.stigen.portal.privacy.export.ExportLabels;
import dk.stigen.portal.privacy.export.PluginLabels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an erasure comes or came to, in the reader's language. */
@ApplicationScoped
public class ErasureWords {

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalShares ours;

    /**
     * What one step, or the portal itself, has.
     *
     * @param step its name
     * @param counts what there is now, by category; empty where nobody has looked
     * @param erased how many records are deleted
     * @param anonymised how many stay without saying whose they are
     * @param kept what stays and why
     * @param reached whether it could be asked
     */
    public record Share(
            String step, List<Count> counts, long erased, long anonymised, List<String> kept, boolean reached) {

        /** Returns whether there is nothing to say about it. */
        public boolean isEmpty() {
            return reached && counts.isEmpty() && erased + anonymised == 0 && kept.isEmpty();
        }
    }

    /** How many records there are in a category. */
    public record Count(String what, long records) {}

    /** Returns what there is by category and what becomes of it; what has nothing is left out. */
    List<Share> before(JsonObject export, JsonObject preview, Locale locale) {
        return shares(preview, counts(export), locale);
    }

    /** Returns what has become of it. */
    List<Share> after(JsonObject outcome, Locale locale) {
        return shares(outcome, Map.of(), locale);
    }

    /** Returns the names of what is missing, as in {@link PersonalDataRun#missing}. */
    List<String> names(List<String> missing, Locale locale) {
        ExportLabels labels = new PluginLabels(plugins, ours, locale);
        return missing.stream()
                .map(name -> name.contains(".") ? name : labels.step(name))
                .toList();
    }

    private static Map<String, Map<String, Long>> counts(JsonObject export) {
        Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
        counts.put(PluginLabels.PORTAL, counted(export.getJsonObject("portal")));
        export.getJsonArray("plugins")
                .getValuesAs(JsonObject.class)
                .forEach(plugin -> counts.put(plugin.getString("plugin"), counted(plugin)));
        return counts;
    }

    private static Map<String, Long> counted(JsonObject share) {
        Map<String, Long> counts = new LinkedHashMap<>();
        if (share.containsKey("records")) {
            share.getJsonArray("records")
                    .getValuesAs(JsonObject.class)
                    .forEach(record -> counts.merge(record.getString("category"), 1L, Long::sum));
        }
        return counts;
    }

    private List<Share> shares(JsonObject outcome, Map<String, Map<String, Long>> counts, Locale locale) {
        ExportLabels labels = new PluginLabels(plugins, ours, locale);
        List<Share> shares = new ArrayList<>();
        shares.add(share(PluginLabels.PORTAL, outcome.getJsonObject("portal"), true, counts, labels, locale));
        outcome.getJsonArray("plugins")
                .getValuesAs(JsonObject.class)
                .forEach(plugin -> shares.add(share(
                        plugin.getString("plugin"), plugin, plugin.getBoolean("reached"), counts, labels, locale)));
        shares.removeIf(Share::isEmpty);
        return List.copyOf(shares);
    }

    private static Share share(
            String plugin,
            JsonObject share,
            boolean reached,
            Map<String, Map<String, Long>> counts,
            ExportLabels labels,
            Locale locale) {
        return new Share(
                labels.step(plugin),
                counts.getOrDefault(plugin, Map.of()).entrySet().stream()
                        .map(count -> new Count(labels.category(plugin, count.getKey()), count.getValue()))
                        .toList(),
                share.getInt("erased", 0),
                share.getInt("anonymised", 0),
                kept(plugin, share, labels, locale),
                reached);
    }

    private static List<String> kept(String plugin, JsonObject share, ExportLabels labels, Locale locale) {
        if (!share.containsKey("kept")) {
            return List.of();
        }
        String why = locale.getLanguage().equals("en") ? "whyEnglish" : "why";
        return share.getJsonArray("kept").getValuesAs(JsonObject.class).stream()
                .map(kept -> labels.category(plugin, kept.getString("category")) + ": " + kept.getString(why, ""))
                .toList();
    }
}
