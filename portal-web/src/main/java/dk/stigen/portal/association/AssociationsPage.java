// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.association;

import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.association.Association;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.portal.association.KeepAssociations.Registration;
import dk.stigen.portal.participant.ParticipantForm;
import dk.stigen.portal.participant.PersonName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The associations there are, and the form for another. */
@Named
@ViewScoped
public class AssociationsPage extends ParticipantForm {

    private static final long serialVersionUID = 1;

    private static final int NAME_MAX = 120;
    private static final int WHY_MAX = 600;

    @Inject
    AssociationRepository associations;

    @Inject
    KeepAssociations keep;

    private @Nullable String name;
    private @Nullable String cvr;
    private @Nullable String why;

    /** An association in the list. */
    public record Row(long id, String name, String cvr) {
        static Row of(Association association) {
            return new Row(
                    association.id().value(),
                    association.name(),
                    association.cvr().orElse(""));
        }
    }

    public List<Row> getRows() {
        return associations.all().stream().map(Row::of).toList();
    }

    /** Registers it and shows it, or says beside the fields what is wrong. */
    public void register() {
        PersonName typed = PersonName.typed(name);
        String typedCvr = PlainText.typed(cvr).value();
        Optional<Cvr> number = Cvr.typed(typedCvr);
        String reason = PlainText.typed(why).value();
        // a name may be longer than a person's
        Optional<String> nameFault = typed.fault().filter(key -> !key.equals("name.fault.length"));
        nameFault.ifPresent(key -> fault("name", key));
        if (!typedCvr.isEmpty() && number.isEmpty()) {
            fault("cvr", "association.cvr.fault");
        } else if (number.isEmpty() && reason.isEmpty()) {
            fault("why", "association.why.fault");
        } else if (nameFault.isEmpty()) {
            answer(keep.register(typed.value(), number, reason, reader()));
        }
    }

    private static void answer(Registration registration) {
        registration.made().ifPresent(made -> leadTo("/office/association/" + made.value()));
        registration.fault().ifPresent(fault -> {
            switch (fault) {
                case NAME_TAKEN -> fault("name", "association.name.taken");
                case CVR_TAKEN -> fault("cvr", "association.cvr.taken");
            }
        });
    }

    @Override
    public int getNameMax() {
        return NAME_MAX;
    }

    public int getWhyMax() {
        return WHY_MAX;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getCvr() {
        return cvr;
    }

    public void setCvr(@Nullable String cvr) {
        this.cvr = cvr;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
