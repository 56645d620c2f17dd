// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.contribution;

import dk.stigen.api.contribution.SimilarContribution;
import dk.stigen.api.contribution.SimilarContributions;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.contribution.SearchRepository;
import dk.stigen.persistence.contribution.SearchTooSlowException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What is there already, for plugins. */
@ApplicationScoped
public class PortalSimilarContributions implements SimilarContributions {

    static final int READ = 2000;

    @Inject
    SearchRepository search;

    @Inject
    Sight sight;

    @Override
    public List<SimilarContribution> to(String title, String text) {
        if (title.isBlank() && text.isBlank()) {
            return List.of();
        }
        try {
            return search.similar(beginning(title), beginning(text), sight.reader(), MOST);
        } catch (SearchTooSlowException e) {
            // a hint that is not there hinders nobody
            return List.of();
        }
    }

    private static String beginning(String typed) {
        return PlainText.typed(typed.substring(0, Math.min(typed.length(), READ)))
                .value();
    }
}
