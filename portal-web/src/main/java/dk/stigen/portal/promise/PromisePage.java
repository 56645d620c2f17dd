// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.promise;

import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.answer.AnswerRow;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.portal.contribution.PathContribution;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form in which somebody who answers promises something with a published answer. */
@Named("promisePage")
@ViewScoped
public class PromisePage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    KeepPromise keeping;

    @Inject
    PromiseForm form;

    @Inject
    DepartmentRepository departments;

    @Inject
    Page page;

    @Inject
    PathContribution addressed;

    private transient @Nullable NotAllowedException refused;
    private String title = "";
    private String path = "";
    private String answer = "";
    private @Nullable String body;
    private @Nullable Long department;
    private @Nullable LocalDate review;

    /** Returns the page on which something is promised to the contribution. */
    static String address(ContributionRef about) {
        return "/arena/promise/" + about;
    }

    /** Has the department that owes the answer keep it, unless another is chosen. */
    @PostConstruct
    void open() {
        try {
            addressed.ref().flatMap(keeping::answered).ifPresent(this::show);
        } catch (NotAllowedException e) {
            refused = e;
        }
    }

    private void show(DutyRow duty) {
        title = duty.title();
        path = duty.path();
        answer = duty.latest().map(AnswerRow::text).orElse("");
        department = duty.department().orElse(null);
    }

    /** Lets in who may answer; 404 where there is no published answer with which something could be promised. */
    public void enter() {
        if (refused != null) {
            throw refused;
        }
        if (path.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    /** Makes the promise and leads on to its milestones, or says beside the fields what is missing. */
    public void make() {
        PromiseDraft draft =
                new PromiseDraft(PlainText.typed(body), Optional.ofNullable(department), Optional.ofNullable(review));
        if (!form.accepts(keeping.faults(draft))) {
            return;
        }
        Optional<Long> made = addressed.ref().flatMap(ref -> keeping.make(ref, draft));
        if (made.isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + ProgressPage.address(made.get()));
        } else {
            form.fault("", MessageKey.of("promise.fault.unanswered"));
        }
    }

    /** Which departments can keep it. */
    public List<SelectItem> getDepartments() {
        return departments.open().stream()
                .map(open -> new SelectItem(open.id(), open.name().in(page.getLocale())))
                .toList();
    }

    /** What the page is about, for the trail of its case. */
    public @Nullable ContributionRef getAbout() {
        return addressed.ref().orElse(null);
    }

    public String getTitle() {
        return title;
    }

    public String getPath() {
        return path;
    }

    public String getAnswer() {
        return answer;
    }

    public int getTextMin() {
        return PromiseDraft.TEXT_MIN;
    }

    public int getTextMax() {
        return PromiseDraft.TEXT_MAX;
    }

    public @Nullable String getBody() {
        return body;
    }

    public void setBody(@Nullable String body) {
        this.body = body;
    }

    public @Nullable Long getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable Long department) {
        this.department = department;
    }

    public @Nullable LocalDate getReview() {
        return review;
    }

    public void setReview(@Nullable LocalDate review) {
        this.review = review;
    }
}
