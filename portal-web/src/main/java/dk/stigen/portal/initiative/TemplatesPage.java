// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.initiative.InitiativeRepository;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What new initiatives can be made of: {@code /office/templates}. */
@Named
@RequestScoped
public class TemplatesPage {

    private static final int MOST = 200;

    @Inject
    InitiativeRepository initiatives;

    /** A template. */
    public record Template(long id, String title) {}

    public List<Template> getTemplates() {
        return initiatives.templates(MOST).stream()
                .map(one -> new Template(one.id().value(), one.title()))
                .toList();
    }
}
