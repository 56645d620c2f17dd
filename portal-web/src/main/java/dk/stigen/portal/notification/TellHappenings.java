// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.letter.LetterRepository;
import dk.stigen.persistence.letter.NewLetter;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.mail.NewMail;
import dk.stigen.persistence.notification.DigestRepository;
import dk.stigen.persistence.notification.DigestRepository.Digest;
import dk.stigen.persistence.notification.DigestRepository.Recipient;
import dk.stigen.persistence.notification.HappeningRepository;
import dk.stigen.persistence.notification.HappeningRepository.Untold;
import dk.stigen.persistence.notification.NotificationRow;
import dk.stigen.portal.contribution.Sight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what has happened to those whom it concerns, and puts what is due into mails, and into letters for whoever has no mail; each step is a transaction that any node may do. */
@ApplicationScoped
public class TellHappenings {

    /** So many people's mails are made at once: memory stays the same, however many wait. */
    static final int PEOPLE_AT_A_TIME = 1000;

    @Inject
    HappeningRepository happenings;

    @Inject
    DigestRepository digests;

    @Inject
    MailRepository mails;

    @Inject
    NotificationMail words;

    @Inject
    LetterRepository letters;

    @Inject
    NotificationLetter paper;

    @Inject
    Sight sight;

    @Inject
    PortalClock clock;

    /** Tells the next that is still to be told, and returns whether there was one. */
    @Transactional
    public boolean tellNext() {
        Optional<Untold> next = happenings.holdNext();
        Instant now = clock.now();
        next.ifPresent(happening ->
                happenings.tell(happening, MailTimes.daily(now), MailTimes.weekly(now), sight.stepsAtWork()));
        return next.isPresent();
    }

    /** Makes the mails and letters of some of those to whom one is due, and returns whether there were any. */
    @Transactional
    public boolean mailNext() {
        List<Recipient> people = digests.holdNext(PEOPLE_AT_A_TIME);
        if (people.isEmpty()) {
            return false;
        }
        mails.add(mails(withMail(people)));
        letters.add(letters(withoutMail(people)));
        return true;
    }

    private static List<Recipient> withMail(List<Recipient> people) {
        return people.stream().filter(person -> person.address().isPresent()).toList();
    }

    private static List<Recipient> withoutMail(List<Recipient> people) {
        return people.stream().filter(person -> person.address().isEmpty()).toList();
    }

    /** Who may not see it any more is not told of it. */
    private List<NewMail> mails(List<Recipient> people) {
        Map<ParticipantId, Digest> due = digests.take(ids(people), sight.stepsAtWork(), NotificationMail.MOST);
        return people.stream()
                .flatMap(person ->
                        Optional.ofNullable(due.get(person.id())).stream().map(digest -> words.write(person, digest)))
                .toList();
    }

    private List<NewLetter> letters(List<Recipient> people) {
        Map<ParticipantId, List<NotificationRow>> due = digests.takeForPaper(ids(people), sight.stepsAtWork());
        List<Recipient> written = people.stream()
                .filter(person -> person.home().isPresent() && due.containsKey(person.id()))
                .toList();
        Map<Long, String> inFull = digests.inFull(written.stream()
                .flatMap(person -> due.getOrDefault(person.id(), List.of()).stream())
                .toList());
        return written.stream()
                .map(person -> paper.write(person, due.getOrDefault(person.id(), List.of()), inFull))
                .toList();
    }

    private static List<ParticipantId> ids(List<Recipient> people) {
        return people.stream().map(Recipient::id).toList();
    }
}
