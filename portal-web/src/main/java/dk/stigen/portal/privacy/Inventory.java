// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy;

import dk.stigen.api.plugin.PluginId;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.privacy.PersonalData;
import dk.stigen.spi.privacy.PersonalDataContribution;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the portal and the steps keep about people, for the page on privacy. */
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

    @Inject
    PortalShares ours;

    private @Nullable List<Row> rows;

    /** Returns the categories of the portal itself. */
    public List<Row> getPortal() {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        return ours.inventory().stream()
                .map(category -> row(
                        "",
                        category,
                        Texts.PRIVACY.in(locale, category.what()),
                        Texts.PRIVACY.in(locale, category.purpose()),
                        "privacy.retention.portal",
                        locale))
                .toList();
    }

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
            String step =
                    Texts.PORTAL.in(locale, "rung." + plugin.descriptor().step().number() + ".name");
            plugins.ask(plugin.id(), PersonalDataContribution.class, "inventory", PersonalDataContribution::inventory)
                    .orElse(List.of())
                    .forEach(category -> found.add(row(step, plugin.id(), category, locale)));
        }
        return List.copyOf(found);
    }

    private Row row(String step, PluginId plugin, PersonalData category, Locale locale) {
        return row(
                step,
                category,
                plugins.text(plugin, category.what(), locale),
                plugins.text(plugin, category.purpose(), locale),
                "privacy.retention.activity",
                locale);
    }

    private static Row row(
            String step, PersonalData category, String what, String purpose, String unlimited, Locale locale) {
        return new Row(
                step,
                what,
                purpose,
                Texts.PRIVACY.in(locale, "privacy.basis." + category.basis().key()),
                category.retention()
                        .map(period -> PrivacyTexts.period(locale, period))
                        .orElseGet(() -> Texts.PRIVACY.in(locale, unlimited)));
    }
}
