// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.moderation;

import dk.stigen.api.comment.Comments;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Comment;
import dk.stigen.persistence.comment.CommentRepository;
import dk.stigen.persistence.comment.Held;
import dk.stigen.persistence.moderation.Act;
import dk.stigen.persistence.moderation.Matter;
import dk.stigen.persistence.moderation.ModerationRepository;
import dk.stigen.persistence.moderation.OnFile;
import dk.stigen.persistence.moderation.Reason;
import dk.stigen.persistence.moderation.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Two comments that were reported in the demo municipality, one that was hidden, and one that was masked, against which its author appeals. */
@ApplicationScoped
public class DemoModeration {

    /** The demo realm's official. */
    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000003";

    @Inject
    ModerationRepository files;

    @Inject
    CommentRepository comments;

    @Inject
    Comments writing;

    @Inject
    Participants participants;

    /** Fills the queue, where the plugins' demo data have brought something that is talked about. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        List<ContributionRef> discussed = comments.mostCommented(1);
        if (discussed.isEmpty()) {
            return;
        }
        ContributionRef about = discussed.get(0);
        report(
                matter(said(about, "demo-4", "Solceller til halv pris! Se solceller.example og skriv i dag.")),
                "demo-5",
                Reason.SPAM,
                "");
        report(
                matter(said(about, "demo-6", "Spørg manden i nummer 14 på Skovvej, han er alligevel altid sygemeldt.")),
                "demo-7",
                Reason.PERSONAL,
                "Alle her ved, hvem det er.");
        hide(said(about, "demo-8", "Folk, der foreslår sådan noget, burde smides ud af byen."));
        mask(
                said(about, "demo-10", "Spørg formanden for grundejerforeningen, Karla Holm, hun har prøvet det før."),
                "Karla Holm");
    }

    private Comment said(ContributionRef about, String subject, String text) {
        return comments.find(writing.add(about, person(subject), new PlainText(text)))
                .orElseThrow();
    }

    private ParticipantId person(String subject) {
        return participants.enrol(subject, "Demo");
    }

    private static Matter matter(Comment comment) {
        return new Matter(
                Matter.comment(comment.id()), comment.about(), comment.activity(), Optional.of(comment.author()));
    }

    private void report(Matter matter, String by, Reason reason, String text) {
        files.report(matter, person(by), reason, text);
    }

    private void hide(Comment comment) {
        Matter matter = matter(comment);
        report(matter, "demo-9", Reason.HATE, "");
        OnFile file = files.find(matter.ref()).orElseThrow();
        files.decide(
                file,
                Act.HIDE,
                "Det er en trussel mod andre. Skriv gerne, hvad du mener om forslaget.",
                "",
                participants.enrol(OFFICIAL, "Ole Eriksen"),
                State.HIDDEN);
        comments.turn(comment, Held.HIDDEN);
    }

    private void mask(Comment comment, String part) {
        Matter matter = matter(comment);
        files.ensure(matter, State.DECIDED);
        files.decide(
                files.find(matter.ref()).orElseThrow(),
                Act.MASK,
                "Vi nævner ikke privatpersoner ved navn.",
                part,
                participants.enrol(OFFICIAL, "Ole Eriksen"),
                State.DECIDED);
        comments.mask(comment.id(), part, Moderate.CUT);
        OnFile file = files.find(matter.ref()).orElseThrow();
        files.appeal(
                file,
                file.masking().orElseThrow(),
                "Hun er formand og står med navn på foreningens hjemmeside, så hun er ikke her som privatperson.");
    }
}
