// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** What the steps keep about people, for the page on privacy. */
@Named("privacyInventory")
@RequestScoped
public class Inventory {

    /**
     * One category of one step.
     *
     * @param step the step's name in the reader's language
     */
    public record Row(String step, String what, String purpose, String basis, String retention) {}

    @Inject
    PluginRegistry plugins;

    private @Nullable List<Row> rows;

    /** Returns all categories in the order of the ladder. */
    public synchronized List<Row> getRows() {
        if (rows == null) {
            rows = find(FacesContext.getCurrentInstance().getViewRoot().getLocale());
        }
        return rows;
    }

    private List<Row> find(Locale locale) {
        List<Row> found = new ArrayList<>();
        for (var plugin : plugins.handles()) {
            String step = ResourceBundle.getBundle("messages.portal", locale)
                    .getString("rung." + plugin.descriptor().step().number() + ".name");
            plugins.ask(plugin.id(), PersonalDataContribution.class, "inventory", PersonalDataContribution::inventory)
                    .orElse(List.of())
                    .forEach(category -> found.add(row(step, plugin.id(), category, locale)));
        }
        return List.copyOf(found);
    }

    private Row row(String step, PluginId plugin, PersonalData category, Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle("messages.privacy", locale);
        return new Row(
                step,
                plugins.text(plugin, category.what(), locale),
                plugins.text(plugin, category.purpose(), locale),
                texts.getString("privacy.basis." + category.basis().key()),
                category.retention()
                        .map(period -> retention(period, texts, locale))
                        .orElseGet(() -> texts.getString("privacy.retention.activity")));
    }

    private static String retention(Period period, ResourceBundle texts, Locale locale) {
        return new java.text.MessageFormat(texts.getString("privacy.retention.period"), locale)
                .format(new Object[] {period.toTotalMonths(), period.getDays()});
    }
}
