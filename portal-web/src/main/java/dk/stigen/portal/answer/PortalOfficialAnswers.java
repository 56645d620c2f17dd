// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.MessageKey;
import dk.stigen.persistence.answer.AnswerRepository;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.answer.NewAnswer;
import dk.stigen.portal.notification.PortalNotifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What plugins say and ask about answers. */
@ApplicationScoped
public class PortalOfficialAnswers implements OfficialAnswers {

    @Inject
    DutyRepository duties;

    @Inject
    AnswerRepository answers;

    @Inject
    Answerable answerable;

    @Inject
    PortalNotifications notifications;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void owe(ContributionRef about, Addressee addressee, Instant due) {
        long duty = owe(about, addressee, Optional.of(due));
        Set<ParticipantId> people = duties.concerned(duty).people();
        if (!people.isEmpty()) {
            notifications.tellInOurWords(new Notice(
                    "duty/" + duty + "/" + due.toEpochMilli(),
                    Topic.TASK,
                    about,
                    MessageKey.of("notification.answer.owed"),
                    Optional.empty(),
                    people));
        }
    }

    private long owe(ContributionRef about, Addressee addressee, Optional<Instant> due) {
        if (!answerable.is(about)) {
            throw new IllegalArgumentException("The plugin answers nothing like " + about + ".");
        }
        return duties.owe(about, addressee, due)
                .orElseThrow(() -> new IllegalArgumentException(about + " is not in the index."));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void release(ContributionRef about) {
        duties.release(about);
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<OfficialAnswer> of(ContributionRef about) {
        return Optional.ofNullable(of(List.of(about)).get(about));
    }

    @Override
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<ContributionRef, OfficialAnswer> of(Collection<ContributionRef> about) {
        record Type(PluginId plugin, String type) {}
        Map<Type, List<Long>> numbers = about.stream()
                .collect(groupingBy(ref -> new Type(ref.plugin(), ref.type()), mapping(ContributionRef::id, toList())));
        Map<ContributionRef, OfficialAnswer> found = new HashMap<>();
        numbers.forEach((type, ids) -> duties.answered(type.plugin().value(), type.type(), ids)
                .forEach(duty -> found.put(duty.about(), answer(duty))));
        return found;
    }

    private static OfficialAnswer answer(DutyRow duty) {
        AnswerRow answer = duty.latest().orElseThrow();
        return new OfficialAnswer(
                duty.about(),
                answer.kind(),
                answer.text(),
                answer.by(),
                answer.until(),
                answer.writer(),
                answer.publishedAt().orElseThrow());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void store(OfficialAnswer answer) {
        long duty = owe(answer.about(), Addressee.LEAD_DEPARTMENT, Optional.empty());
        NewAnswer stored = new NewAnswer(
                answer.kind(), answer.text(), answer.by(), answer.until(), answer.writer(), Optional.of(answer.at()));
        Optional<AnswerRow> earlier = duties.hold(duty).flatMap(DutyRow::latest);
        if (earlier.isPresent()) {
            answers.revise(earlier.get().id(), earlier.get().version(), stored);
        } else {
            answers.join(duty, answers.add(stored));
        }
        duties.settle(duty, answer.kind(), answer.at(), answer.until().map(GiveAnswer::endOf));
    }
}
