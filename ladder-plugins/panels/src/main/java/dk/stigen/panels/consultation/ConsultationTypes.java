// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.contribution.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/** What is told of consultations and their paragraphs to those who show contributions. */
@ApplicationScoped
public class ConsultationTypes {

    @Inject
    ConsultationRepository consultations;

    @Inject
    Contributions contributions;

    /** Returns the consultations of these numbers as they are shown. */
    @Transactional
    public List<Projection> projections(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : whole(consultations.find(ids));
    }

    /** Returns the consultations that follow the number as they are shown. */
    @Transactional
    public List<Projection> projectionsAfter(long after, int most) {
        return whole(consultations.after(after, most));
    }

    /** Returns the paragraphs of these numbers as they are shown. */
    @Transactional
    public List<Projection> paragraphs(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : parts(consultations.paragraphs(ids));
    }

    /** Returns the paragraphs that follow the number as they are shown. */
    @Transactional
    public List<Projection> paragraphsAfter(long after, int most) {
        return parts(consultations.paragraphsAfter(after, most));
    }

    /** Puts the cut in the place of the part, and returns whether it stood in the consultation. */
    @Transactional
    public boolean mask(long id, String part, String cut) {
        if (!consultations.mask(id, part, cut)) {
            return false;
        }
        contributions.putAll(projections(List.of(id)));
        return true;
    }

    /** Puts the cut in the place of the part, and returns whether it stood in the paragraph. */
    @Transactional
    public boolean maskParagraph(long id, String part, String cut) {
        if (!consultations.maskParagraph(id, part, cut)) {
            return false;
        }
        contributions.putAll(paragraphs(List.of(id)));
        return true;
    }

    private static List<Projection> whole(List<Consultation> found) {
        return found.stream().map(Consultation::projection).toList();
    }

    private static List<Projection> parts(List<Object[]> found) {
        return found.stream()
                .map(row -> ((Paragraph) row[0]).projection((Consultation) row[1]))
                .toList();
    }
}
