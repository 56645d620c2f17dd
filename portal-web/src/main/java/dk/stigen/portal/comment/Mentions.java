// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.CommentRow;
import dk.stigen.persistence.comment.DiscussionRepository;
import dk.stigen.persistence.comment.Held;
import dk.stigen.persistence.comment.MentionRepository;
import dk.stigen.persistence.comment.MentionRepository.Person;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Who is mentioned in comments: those who take part in the activity, as far as the reader sees that they do. */
@ApplicationScoped
public class Mentions {

    /** How many people a comment mentions at the most. */
    static final int MOST = 10;

    static final int OFFERED = 8;

    /** How many people with fitting names are looked at. */
    private static final int LOOKED_AT = 50;

    @Inject
    MentionRepository mentions;

    @Inject
    CommentRepository comments;

    @Inject
    PortalParticipants participants;

    @Inject
    Sight sight;

    /** Returns whom the reader may mention and of whose names a word begins so. */
    List<Person> offer(ContributionRow about, String begin) {
        return mentions.beginning(about.ref(), about.activity(), sight.reader(), self(), begin, OFFERED);
    }

    /**
     * Puts places where people are mentioned.
     *
     * @param refs by what those take part whom the author has picked, as they were offered; others are passed over
     * @param before who is mentioned already
     */
    MentionText.Marked mark(
            ContributionRef about,
            ActivityId activity,
            PlainText typed,
            Collection<String> refs,
            Collection<ParticipantId> before) {
        if (typed.value().indexOf('@') < 0) {
            return new MentionText.Marked(MentionText.clean(typed.value()), List.of());
        }
        List<ParticipantId> chosen = refs.stream()
                .limit(MOST)
                .flatMap(ref -> takesPart(ref, activity).stream())
                .toList();
        return MentionText.mark(
                typed.value(),
                named(activity, chosen),
                Stream.concat(named(activity, before).stream(), named(about, activity, typed.value()).stream())
                        .distinct()
                        .toList());
    }

    private List<MentionText.Named> named(ActivityId activity, Collection<ParticipantId> people) {
        Map<ParticipantId, String> names = participants.displayNames(activity, people);
        return people.stream()
                .distinct()
                .flatMap(person ->
                        Optional.ofNullable(names.get(person))
                                .map(name -> new MentionText.Named(person, name))
                                .stream())
                .toList();
    }

    private List<MentionText.Named> named(ContributionRef about, ActivityId activity, String text) {
        return mentions.named(about, activity, sight.reader(), self(), text, LOOKED_AT).stream()
                .map(person -> new MentionText.Named(person.id(), person.name()))
                .toList();
    }

    private Optional<ParticipantId> takesPart(String ref, ActivityId activity) {
        String[] parts = ref.split("/", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        if (parts[0].equals(DiscussionRepository.PORTAL) && parts[1].equals(DiscussionRepository.COMMENT)) {
            return ContributionAddress.number(parts[2])
                    .flatMap(comments::find)
                    .filter(comment -> !comment.withdrawn()
                            && comment.held() == Held.NOT
                            && comment.activity().equals(activity))
                    .filter(comment -> sight.sees(comment.about()))
                    .map(Comment::author);
        }
        return ContributionAddress.contribution(parts[0], parts[1], parts[2])
                .flatMap(sight::find)
                .filter(row -> row.activity().equals(activity))
                .flatMap(ContributionRow::author);
    }

    private long self() {
        return participants
                .current()
                .map(Participant::id)
                .map(ParticipantId::value)
                .orElse(0L);
    }

    /** Returns the names that stand in the comments; no statement where nobody is mentioned. */
    Names in(Collection<CommentRow> rows, ActivityId activity, Locale locale) {
        List<Long> mentioning = rows.stream()
                .filter(row -> MentionText.hasPlaces(row.body()))
                .map(CommentRow::id)
                .toList();
        return new Names(mentioning.isEmpty() ? Map.of() : mentions.names(mentioning, activity), locale);
    }

    /** The names of those who are mentioned in some comments, by comment and place. */
    record Names(Map<Long, Map<Integer, String>> names, Locale locale) {

        String shown(CommentRow row) {
            return MentionText.hasPlaces(row.body())
                    ? MentionText.show(
                            row.body(),
                            names.getOrDefault(row.id(), Map.of()),
                            Texts.COMMENT.in(locale, "comment.mention.gone"))
                    : row.body();
        }
    }
}
