// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.valuation;

import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.crowdsourcing.proposal.AddressNumber;
import dk.stigen.crowdsourcing.proposal.FieldFaults;
import dk.stigen.crowdsourcing.proposal.Proposal;
import dk.stigen.crowdsourcing.proposal.ProposalPermissions;
import dk.stigen.crowdsourcing.proposal.ProposalReading;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The form in which an official says what a department thinks of a proposal, or revises it. */
@Named("crowdsourcingValuation")
@ViewScoped
public class ValuationPage implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    ProposalReading reading;

    @Inject
    ValuationRepository valuations;

    @Inject
    ValueProposal valueProposal;

    @Inject
    Permissions permissions;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String number;

    @Inject
    @Param(pathIndex = 1)
    @Nullable
    String revised;

    private transient @Nullable Proposal proposal;
    private boolean shown;
    private int version;
    private @Nullable String department;
    private @Nullable Verdict verdict;
    private @Nullable Long cost;
    private @Nullable String reasons;

    /**
     * Fills the form with what is revised; answers 404 where there is no such proposal or valuation.
     *
     * @throws NotAllowedException if the reader may not value it
     */
    public void load() {
        Optional<Valuation> earlier = revised == null ? Optional.empty() : seen();
        if (proposal().isEmpty() || revised != null && earlier.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            return;
        }
        Decision decision = permissions.decide(
                ProposalPermissions.VALUE,
                Subject.of(getProposal().getActivity(), getProposal().getRef()));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
        if (!shown) {
            shown = true;
            earlier.ifPresent(this::fill);
        }
    }

    private void fill(Valuation earlier) {
        version = earlier.version();
        department = earlier.department();
        verdict = earlier.verdict();
        cost = earlier.cost().orElse(null);
        reasons = earlier.reasons();
    }

    private Optional<Proposal> proposal() {
        if (proposal == null) {
            proposal = AddressNumber.parse(number)
                    .flatMap(reading::detail)
                    .map(detail -> detail.named().proposal())
                    .orElse(null);
        }
        return Optional.ofNullable(proposal);
    }

    private Optional<Valuation> seen() {
        return proposal()
                .flatMap(about -> AddressNumber.parse(revised).flatMap(id -> valuations.find(about.getId(), id)));
    }

    /**
     * Publishes what was typed and shows it on the proposal's page, or says beside the fields what is missing.
     *
     * @throws NotAllowedException if nothing may be said any more; the portal shows the form again with the reason
     */
    public void publish() {
        ValuationDraft draft = new ValuationDraft(
                PlainText.typed(department),
                Optional.ofNullable(verdict),
                Optional.ofNullable(cost),
                PlainText.typed(reasons));
        Map<String, MessageKey> faults = draft.faults();
        if (!faults.isEmpty()) {
            FieldFaults.show(faults, FacesContext.getCurrentInstance());
            return;
        }
        Proposal about = proposal().orElseThrow();
        switch (publish(about, draft)) {
            case DONE ->
                Faces.redirect(Faces.getRequestContextPath() + "/ladder/crowdsourcing/proposal/" + about.getId()
                        + "#valuations");
            case VALUED -> fault("department", "crowdsourcing.fault.valued");
            case OVERTAKEN -> fault("reasons", "crowdsourcing.fault.overtaken");
        }
    }

    private ValueProposal.Outcome publish(Proposal about, ValuationDraft draft) {
        if (revised == null) {
            return valueProposal.value(about, draft);
        }
        return seen().filter(now -> now.version() == version)
                .map(now -> valueProposal.revise(about, now, draft))
                .orElse(ValueProposal.Outcome.OVERTAKEN);
    }

    private static void fault(String field, String key) {
        FieldFaults.show(Map.of(field, MessageKey.of(key)), FacesContext.getCurrentInstance());
    }

    public Proposal getProposal() {
        return proposal().orElseThrow();
    }

    /** Whether what a department has said is revised, so that the department is not asked for. */
    public boolean isRevision() {
        return revised != null;
    }

    public List<Verdict> getVerdicts() {
        return Arrays.asList(Verdict.values());
    }

    public int getReasonsMin() {
        return ValuationDraft.REASONS_MIN;
    }

    public int getReasonsMax() {
        return ValuationDraft.REASONS_MAX;
    }

    public int getDepartmentMin() {
        return ValuationDraft.DEPARTMENT_MIN;
    }

    public int getDepartmentMax() {
        return ValuationDraft.DEPARTMENT_MAX;
    }

    public @Nullable String getDepartment() {
        return department;
    }

    public void setDepartment(@Nullable String department) {
        this.department = department;
    }

    public @Nullable Verdict getVerdict() {
        return verdict;
    }

    public void setVerdict(@Nullable Verdict verdict) {
        this.verdict = verdict;
    }

    public @Nullable Long getCost() {
        return cost;
    }

    public void setCost(@Nullable Long cost) {
        this.cost = cost;
    }

    public @Nullable String getReasons() {
        return reasons;
    }

    public void setReasons(@Nullable String reasons) {
        this.reasons = reasons;
    }
}
