// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import dk.stigen.api.answer.Addressee;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRepository;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.portal.answer.GiveAnswer.Outcome;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form in which somebody answers for the municipality: one contribution, or several at once. */
@Named("answerPage")
@ViewScoped
public class AnswerPage implements Serializable {

    private static final long serialVersionUID = 1;
    private static final int MOST = 200;
    private static final int WHY_MIN = 10;
    private static final int WHY_MAX = 500;

    @Inject
    GiveAnswer giving;

    @Inject
    Answerable answerable;

    @Inject
    DutyRepository duties;

    @Inject
    DepartmentRepository departments;

    @Inject
    ParticipantRepository people;

    @Inject
    Sight sight;

    @Inject
    PortalParticipants participants;

    @Inject
    PortalClock clock;

    @Inject
    Page page;

    @Inject
    PathContribution addressed;

    private final List<Question> questions = new ArrayList<>();
    private transient Decision decision = Decision.allowed();
    private @Nullable Question own;
    private int version = -1;
    private boolean drafted;
    private boolean published;
    private boolean owed;
    private AnswerKind kind = AnswerKind.ANSWERED;
    private @Nullable String body;
    private @Nullable String department;
    private @Nullable LocalDate until;
    private @Nullable String to;
    private @Nullable LocalDate due;
    private @Nullable String why;

    /** What is answered. */
    public record Question(ContributionRef ref, String title, String text, String path) implements Serializable {

        /** Returns its address as the page's parameter. */
        public String address() {
            return AnswerAddress.of(ref);
        }
    }

    /** Shows what is asked, and the answer that stands or is prepared; also where a form that was sent too late is built anew. */
    @PostConstruct
    void open() {
        List<ContributionRef> about = named();
        for (ContributionRef ref : about) {
            Optional<ContributionRow> row = sight.find(ref).filter(found -> answerable.is(ref));
            if (row.isEmpty()) {
                questions.clear();
                return;
            }
            show(row.get(), about.size() == 1);
        }
    }

    /** Returns what the path names, or the parameters {@code about} where several are answered together. */
    private List<ContributionRef> named() {
        if (addressed.isGiven()) {
            return addressed.ref().stream().toList();
        }
        return Stream.ofNullable(Faces.getRequestParameterValues("about"))
                .flatMap(Stream::of)
                .flatMap(address -> AnswerAddress.parse(address).stream())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private void show(ContributionRow row, boolean alone) {
        List<DutyRow> known = duties.of(row.ref());
        Decision allowed = answerable.decide(row, known);
        if (!allowed.isAllowed()) {
            decision = allowed;
        }
        Question question = new Question(row.ref(), row.title(), row.text(), row.path());
        questions.add(question);
        if (allowed.equals(Answerable.OWN)) {
            own = question;
        }
        Optional<Participant> official = participants.current();
        Optional<DutyRow> duty = official.flatMap(person -> GiveAnswer.chosen(known, person));
        if (department == null) {
            department = duty.filter(found -> found.addressee() == Addressee.Kind.POLITICIAN)
                    .map(DutyRow::personName)
                    .or(() -> duty.map(DutyRow::departmentDa).filter(name -> !name.isEmpty()))
                    .or(() -> duties.leadDepartment(row.activity()))
                    .orElse("");
        }
        if (alone) {
            owed = duty.filter(DutyRow::isOpen).isPresent();
            due = duty.filter(DutyRow::isOpen)
                    .flatMap(DutyRow::due)
                    .map(at -> LocalDate.ofInstant(at.minusNanos(1), PortalClock.ZONE))
                    .orElse(null);
            published = duty.flatMap(DutyRow::latest).isPresent();
            duty.flatMap(found -> found.prepared().or(found::latest)).ifPresent(answer -> show(answer, row.ref()));
        }
    }

    /** An answer that several have is revised for all of them. */
    private void show(AnswerRow answer, ContributionRef shown) {
        version = answer.version();
        drafted = !answer.isPublished();
        kind = answer.kind();
        body = answer.text();
        department = answer.by();
        until = answer.until().orElse(null);
        duties.withAnswer(answer.id(), sight.reader()).stream()
                .filter(other -> !other.about().equals(shown))
                .forEach(other -> questions.add(new Question(other.about(), other.title(), "", other.path())));
    }

    /** Lets in who may answer: others get 403, and who is not known yet the login. */
    public void enter() {
        if (questions.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        } else if (!decision.isAllowed()) {
            if (own != null) {
                giving.noteDisqualified(
                        own.ref(), own.title(), participants.current().orElseThrow());
            }
            throw new NotAllowedException(decision);
        }
    }

    /** Publishes the answer and shows it, or says beside the fields what is missing. */
    public void publish() {
        give(true);
    }

    /** Keeps the answer for those who answer, to be published later. */
    public void prepare() {
        give(false);
    }

    private void give(boolean publish) {
        AnswerDraft draft = new AnswerDraft(
                kind,
                PlainText.typed(body),
                PlainText.typed(department),
                Optional.ofNullable(until),
                Optional.ofNullable(to).filter(choice -> !choice.isEmpty()));
        Map<String, MessageKey> faults = draft.faults(today());
        if (!faults.isEmpty()) {
            faults.forEach(this::fault);
            return;
        }
        if (!publish && kind == AnswerKind.FORWARDED) {
            // whom it goes to is not kept with what is prepared
            fault("kind", MessageKey.of("answer.fault.FORWARDED"));
            return;
        }
        if (participants.current().isEmpty()) {
            fault("", MessageKey.of("answer.fault.loggedout"));
            return;
        }
        List<ContributionRef> about = questions.stream().map(Question::ref).toList();
        Outcome outcome = giving.give(about, draft, new SeenAnswer(drafted, version), publish);
        answer(
                outcome,
                publish && questions.size() == 1
                        ? first().path() + "#official"
                        : "/arena/answers?state=" + (publish ? "answered" : "prepared"));
    }

    /** Puts the day off and shows it where it stands, or says beside the fields what is missing. */
    public void putOff() {
        PlainText reason = PlainText.typed(why);
        LocalDate day = due;
        if (day == null || !day.isAfter(today()) || day.isAfter(today().plusYears(1))) {
            fault("due", MessageKey.of("answer.fault.due"));
        }
        if (reason.length() < WHY_MIN || reason.length() > WHY_MAX) {
            fault("why", MessageKey.of("answer.fault.why", WHY_MIN, WHY_MAX, reason.length()));
        }
        if (day != null && !FacesContext.getCurrentInstance().isValidationFailed()) {
            answer(giving.putOff(first().ref(), day, reason.value()), first().path() + "#official");
        }
    }

    private void answer(Outcome outcome, String path) {
        switch (outcome) {
            case DONE -> Faces.redirect(Faces.getRequestContextPath() + path);
            case UNKNOWN -> Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            case NOBODY -> fault("to", MessageKey.of("answer.fault.NOBODY"));
            case OVERTAKEN, ANSWERED_ALREADY, FAILED -> fault("", MessageKey.of("answer.fault." + outcome));
        }
    }

    private void fault(String field, MessageKey key) {
        Faults.say(field, Texts.ANSWER.in(page.getLocale(), key));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
    }

    /** What is answered, for the trail of its case, null where several are answered together. */
    public @Nullable ContributionRef getAbout() {
        return isSingle() ? first().ref() : null;
    }

    private Question first() {
        return questions.get(0);
    }

    /** The version of the answer that was seen; it travels with the form, so that nothing newer is overwritten. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    /** Whether that answer was only prepared. */
    public boolean isDrafted() {
        return drafted;
    }

    public void setDrafted(boolean drafted) {
        this.drafted = drafted;
    }

    public List<AnswerKind> getKinds() {
        return List.of(AnswerKind.values());
    }

    /** To whom it can be forwarded. */
    public List<SelectItem> getTargets() {
        return Stream.concat(
                        departments.open().stream()
                                .map(open -> new SelectItem(
                                        Forwarding.toDepartment(open.id()).choice(),
                                        open.name().in(page.getLocale()))),
                        Stream.concat(
                                Stream.of(new SelectItem(
                                        Forwarding.TO_COUNCIL.choice(),
                                        Texts.ANSWER.in(page.getLocale(), "answer.council"))),
                                people.politicians(MOST).entrySet().stream()
                                        .map(politician -> new SelectItem(
                                                Forwarding.toPolitician(politician.getKey())
                                                        .choice(),
                                                Texts.ANSWER.in(
                                                        page.getLocale(),
                                                        "answer.politician",
                                                        politician.getValue())))))
                .toList();
    }

    public List<Question> getQuestions() {
        return questions;
    }

    /** Whether it is one alone. */
    public boolean isSingle() {
        return questions.size() == 1;
    }

    /** Whether everybody sees the answer already. */
    public boolean isPublished() {
        return published;
    }

    /** Whether an answer is owed, so that its day can be put off. */
    public boolean isOwed() {
        return owed;
    }

    public int getTextMin() {
        return AnswerDraft.TEXT_MIN;
    }

    public int getTextMax() {
        return AnswerDraft.TEXT_MAX;
    }

    public int getByMin() {
        return AnswerDraft.BY_MIN;
    }

    public int getByMax() {
        return AnswerDraft.BY_MAX;
    }

    public int getWhyMin() {
        return WHY_MIN;
    }

    public int getWhyMax() {
        return WHY_MAX;
    }

    public AnswerKind getKind() {
        return kind;
    }

    public void setKind(AnswerKind kind) {
        this.kind = kind;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
