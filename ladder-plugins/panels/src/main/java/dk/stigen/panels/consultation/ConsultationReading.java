// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Contributions;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What pages and the REST API show of consultations, by a constant number of statements; what the reader may not see is not there. */
@ApplicationScoped
public class ConsultationReading {

    /** A consultation and where it is. */
    public record Listed(Consultation consultation, Consultation.State state) {}

    /** A page of consultations. */
    public record Page(List<Listed> consultations, Optional<Long> next) {}

    /**
     * A paragraph as it is shown.
     *
     * @param comments how many comments stand at it
     * @param points what was said of it and done
     */
    public record Part(Paragraph paragraph, int comments, List<Point> points) {}

    /**
     * A consultation with all that its page shows.
     *
     * @param points what was said of the whole and done
     */
    public record Detail(
            Activity activity,
            Consultation consultation,
            Consultation.State state,
            List<Part> parts,
            List<Point> points) {}

    @Inject
    ConsultationRepository consultations;

    @Inject
    Activities activities;

    @Inject
    Contributions contributions;

    @Inject
    Comments comments;

    @Inject
    PortalClock clock;

    /** Returns a page of the consultations of this activity or of all, as far as the reader may see them. */
    @Transactional
    public Page list(Optional<ActivityId> activity, long before, int size) {
        Instant now = clock.now();
        List<Consultation> found = consultations.newest(activity.map(Set::of), before, size + 1);
        List<Listed> listed = found.stream()
                .limit(size)
                .map(consultation -> new Listed(consultation, consultation.state(now)))
                .toList();
        return new Page(
                listed,
                found.size() > size
                        ? Optional.of(listed.get(size - 1).consultation().getId())
                        : Optional.empty());
    }

    /** Returns the consultation with its paragraphs and points. */
    @Transactional
    public Optional<Detail> detail(long number) {
        return consultations
                .find(number)
                .filter(consultation -> contributions.sees(consultation.ref()))
                .flatMap(consultation ->
                        activities.find(consultation.getActivity()).map(activity -> detail(activity, consultation)));
    }

    /** Returns the consultation whose paragraph this is, which the reader may see. */
    @Transactional
    public Optional<Detail> around(long paragraph) {
        return consultations
                .findParagraph(paragraph)
                .filter(part -> contributions.sees(part.ref()))
                .flatMap(part -> detail(part.getConsultation()));
    }

    private Detail detail(Activity activity, Consultation consultation) {
        List<Paragraph> paragraphs = consultations.paragraphs(consultation.getId());
        List<Point> points = consultations.points(consultation.getId());
        Map<ContributionRef, Integer> said =
                comments.counts(paragraphs.stream().map(Paragraph::ref).toList());
        List<Part> parts = paragraphs.stream()
                .map(paragraph -> new Part(
                        paragraph,
                        said.getOrDefault(paragraph.ref(), 0),
                        about(points, Optional.of(paragraph.getId()))))
                .toList();
        return new Detail(
                activity, consultation, consultation.state(clock.now()), parts, about(points, Optional.empty()));
    }

    private static List<Point> about(List<Point> points, Optional<Long> paragraph) {
        return points.stream()
                .filter(point -> Optional.ofNullable(point.getParagraph()).equals(paragraph))
                .toList();
    }
}
