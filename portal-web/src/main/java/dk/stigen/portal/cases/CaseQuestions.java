// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.cases;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.cases.CaseRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a supporter is asked since the case moved on, and has not answered. */
@ApplicationScoped
public class CaseQuestions {

    private static final int MOST = 50;

    @Inject
    CaseRepository cases;

    @Inject
    Journey journey;

    /** Something whose page asks the person. */
    public record Question(String title, String path, int rung) {}

    /** Returns what the current reader is asked, the newest first; what he may not see is left out. */
    public List<Question> open(ParticipantId reader) {
        List<ContributionRef> about = cases.unanswered(reader, MOST);
        Map<ContributionRef, Projection> seen = journey.seen(about);
        return about.stream()
                .flatMap(ref -> Stream.ofNullable(seen.get(ref)))
                .map(shown -> new Question(
                        shown.title(),
                        shown.path(),
                        journey.step(shown.ref().plugin())
                                .map(step -> step.number())
                                .orElse(0)))
                .toList();
    }
}
