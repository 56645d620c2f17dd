// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.comment;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.moderation.TextScreening;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.comment.Stance;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.comment.Discussions.Card;
import dk.stigen.portal.contribution.ContributionAddress;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.MayWrite;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which somebody comments, answers a comment, or changes his own. */
@Named("commentPage")
@ViewScoped
public class CommentPage implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    WriteComment writing;

    @Inject
    MayWrite mayWrite;

    @Inject
    TextScreening screening;

    @Inject
    Discussions discussions;

    @Inject
    CommentRules rules;

    @Inject
    Commented commented;

    @Inject
    Sight sight;

    @Inject
    PathContribution addressed;

    @Inject
    @Param(pathIndex = 3)
    @Nullable
    String act;

    @Inject
    @Param(pathIndex = 4)
    @Nullable
    String comment;

    private @Nullable String title;
    private String path = "";
    private long activity;
    private int longest;
    private boolean stances;
    private transient Decision decision = Decision.allowed();
    private @Nullable String body;
    private @Nullable Stance stance;

    /** By what those take part whom the author has picked, parted by blanks; his script keeps it. */
    private @Nullable String mentioned;

    private long subject;
    private String subjectAuthor = "";
    private String subjectBody = "";
    private boolean late;
    private boolean screened;
    private boolean confirmed;

    /** The same for as long as the form is, so that sending it twice is saying it once. */
    private UUID submissionKey = UUID.randomUUID();

    /** Shows what is commented on; also where a form that was sent too late is built anew. */
    @PostConstruct
    void open() {
        addressed.ref().filter(commented::is).flatMap(sight::find).ifPresent(this::show);
    }

    private void show(ContributionRow row) {
        if (act != null && !act.matches("answer|edit")) {
            return;
        }
        if (act != null) {
            Optional<Card> found = ContributionAddress.number(comment)
                    .filter(id -> writing.isAbout(id, row.ref()))
                    .flatMap(id -> discussions.one(row, id))
                    .filter(card -> isEdit() ? !card.withdrawn() : card.stands());
            if (found.isEmpty() || (isEdit() && !found.get().own())) {
                return;
            }
            subject = found.get().id();
            subjectAuthor = found.get().author();
            subjectBody = found.get().body();
            late = isEdit() && !found.get().editable();
        }
        title = row.title();
        path = row.path();
        activity = row.activity().value();
        CommentRules.Rules rule = rules.in(row.ref().plugin(), row.activity());
        longest = rule.longest();
        stances = rule.stances() && act == null;
        decision = discussions.decision(row.ref(), row.activity());
        if (isEdit()) {
            body = subjectBody;
        }
    }

    /** Lets in who may comment: others get 403, and who is not known yet the login. */
    public void enter() {
        if (title == null) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        } else if (late) {
            throw new NotAllowedException(Decision.denied("portal.permission.comment.late"));
        } else {
            mayWrite.demand();
        }
    }

    /** Publishes it and shows it where it stands, or says beside the field what is wrong. */
    public void send() {
        ContributionRef about = addressed.ref().orElseThrow();
        PlainText text = PlainText.typed(body);
        if (isEdit()) {
            answer(writing.edit(subject, text, refs(), confirmed), subject);
            return;
        }
        WriteComment.Written written = writing.write(
                about,
                new CommentDraft(
                        Optional.of(subject).filter(id -> id != 0),
                        Optional.ofNullable(stance).orElse(Stance.NONE),
                        text,
                        refs(),
                        confirmed,
                        submissionKey));
        answer(written.outcome(), written.id());
    }

    private void answer(Outcome outcome, long id) {
        switch (outcome) {
            case DONE -> Faces.redirect(Faces.getRequestContextPath() + path + "#comment-" + id);
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            case NO_STANCE -> fault("stance", outcome);
            case TOO_SHORT, TOO_LONG, TOO_LATE, TOO_MANY_MENTIONED -> fault("body", outcome);
            case SCREENED -> warn();
            case REPEATED -> refuse(outcome, HttpServletResponse.SC_CONFLICT);
            case TOO_MANY, TOO_MANY_HOUR -> refuse(outcome, TOO_MANY_REQUESTS);
        }
    }

    private void fault(String field, Outcome outcome) {
        Faults.say(field, text(outcome));
    }

    /** Says it, and offers the box by which it is sent masked, which is ticked. */
    private void warn() {
        Faults.say(
                "body",
                screening
                        .warning(
                                PlainText.typed(body),
                                FacesContext.getCurrentInstance().getViewRoot().getLocale())
                        .orElseThrow());
        screened = true;
        confirmed = true;
    }

    /** As a fault, with a status of its own where no script asks, which would take it for a broken connection. */
    private void refuse(Outcome outcome, int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getPartialViewContext().isAjaxRequest()) {
            fault("body", outcome);
            return;
        }
        Faults.say("body", text(outcome));
        faces.getExternalContext().setResponseStatus(status);
        if (status == TOO_MANY_REQUESTS) {
            faces.getExternalContext()
                    .setResponseHeader("Retry-After", String.valueOf(CommentAnswers.retryAfter(outcome)));
        }
    }

    private String text(Outcome outcome) {
        return Texts.COMMENT.in(
                FacesContext.getCurrentInstance().getViewRoot().getLocale(),
                "comment.fault." + outcome,
                CommentRules.SHORTEST,
                longest,
                WriteComment.IN_A_MINUTE,
                Mentions.MOST,
                WriteComment.IN_AN_HOUR);
    }

    public boolean isEdit() {
        return "edit".equals(act);
    }

    public boolean isAnswer() {
        return "answer".equals(act);
    }

    /** The contribution's title. */
    /** What the page is about, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return addressed.ref().orElse(null);
    }

    public @Nullable String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    /** The form's key, under which the portal keeps what is typed. */
    public String getForm() {
        return Stream.of(
                        "portal",
                        "comment",
                        addressed.ref().map(ContributionRef::toString).orElse(null),
                        act,
                        comment)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("/"));
    }

    /** The number of the activity, for the byline. */
    public long getActivity() {
        return activity;
    }

    public boolean isStances() {
        return stances;
    }

    public List<Stance> getChoices() {
        return List.of(Stance.FOR, Stance.NEUTRAL, Stance.AGAINST);
    }

    public int getShortest() {
        return CommentRules.SHORTEST;
    }

    public int getLongest() {
        return longest;
    }

    /** The name of whoever wrote what is answered. */
    public String getSubjectAuthor() {
        return subjectAuthor;
    }

    public String getSubjectBody() {
        return subjectBody;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    private List<String> refs() {
        return mentioned == null ? List.of() : List.of(mentioned.strip().split("\\s+"));
    }

    public @Nullable String getMentioned() {
        return mentioned;
    }

    public void setMentioned(@Nullable String mentioned) {
        this.mentioned = mentioned;
    }

    /** Where the script asks who can be mentioned. */
    public String getMentionable() {
        return "/api/v1/contributions/" + addressed.ref().orElseThrow() + "/mentionable";
    }

    /** Whether something was found in the text, so that the box by which it is sent masked is shown. */
    public boolean isScreened() {
        return screened;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public @Nullable Stance getStance() {
        return stance;
    }

    public void setStance(@Nullable Stance stance) {
        this.stance = stance;
    }
}
