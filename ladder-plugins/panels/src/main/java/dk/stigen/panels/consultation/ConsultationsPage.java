// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.panels.consultation.ConsultationReading.Listed;
import dk.stigen.panels.consultation.ConsultationReading.Page;
import dk.stigen.panels.input.AddressNumber;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** The list of all consultations. */
@Named("panelsConsultations")
@RequestScoped
public class ConsultationsPage {

    private static final int SIZE = 20;

    @Inject
    ConsultationReading reading;

    @Inject
    @Param(name = "after")
    @Nullable
    String afterParameter;

    private Page page = new Page(List.of(), Optional.empty());

    /** Loads the page that the address asks for; an address that this site never made is answered by 400. */
    public void load() {
        Optional<Long> before =
                afterParameter == null ? Optional.of(Long.MAX_VALUE) : AddressNumber.parse(afterParameter);
        if (before.isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_BAD_REQUEST, null);
            return;
        }
        page = reading.list(Optional.empty(), before.get(), SIZE);
    }

    public List<Listed> getConsultations() {
        return page.consultations();
    }

    public boolean isFirst() {
        return afterParameter == null;
    }

    /** Where the next page begins, or null on the last one. */
    public @Nullable String getNext() {
        return page.next().map(Object::toString).orElse(null);
    }
}
