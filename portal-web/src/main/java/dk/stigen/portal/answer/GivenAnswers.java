// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** What the municipality has answered for good, for the pages of the initiatives. */
@ApplicationScoped
public class GivenAnswers {

    @Inject
    DutyRepository duties;

    @Inject
    Sight sight;

    /** An answer, with what it comes to in the reader's language. */
    public record Given(String title, String path, String outcome, String by, Instant at) {}

    /** Returns the newest that the reader may see, by one statement. */
    public List<Given> in(Collection<ActivityId> activities, int most, Locale locale) {
        return activities.isEmpty()
                ? List.of()
                : duties.answeredIn(activities, sight.reader(), most).stream()
                        .map(duty -> given(duty, locale))
                        .toList();
    }

    private static Given given(DutyRow duty, Locale locale) {
        AnswerRow answer = duty.latest().orElseThrow();
        return new Given(
                duty.title(),
                duty.path(),
                Texts.ANSWER.in(locale, "answer.kind." + answer.kind()),
                answer.by(),
                duty.answeredAt().orElseThrow());
    }
}
