// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.portal.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** {@code /erased?receipt=<uuid>}: what came of an erasure, for whoever has the receipt; nothing here says who it was. */
@Named
@RequestScoped
public class ErasedPage {

    private static final String UUID_FORM = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    @Inject
    EraseParticipant erase;

    @Inject
    ErasureWords words;

    @Inject
    HttpServletRequest request;

    @Inject
    @Param(name = "receipt")
    @Nullable
    String receipt;

    private @Nullable Optional<Erasure> found;

    /** Answers 404 without a receipt that we have given. */
    public void enter() {
        if (erasure().isEmpty()) {
            Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
        }
    }

    private Optional<Erasure> erasure() {
        if (found == null) {
            found = Optional.ofNullable(receipt)
                    .filter(text -> text.matches(UUID_FORM))
                    .flatMap(text -> erase.of(UUID.fromString(text)));
        }
        return found;
    }

    public boolean isComplete() {
        return erasure().filter(Erasure::isComplete).isPresent();
    }

    /** Returns the names of the steps that were not reached yet. */
    public String getMissing() {
        return String.join(
                ", ",
                erasure()
                        .map(erasure -> words.names(erasure.missing(), locale()))
                        .orElse(List.of()));
    }

    public List<ErasureWords.Share> getShares() {
        return erasure()
                .filter(erasure -> !erasure.outcome().isEmpty())
                .map(erasure -> words.after(ErasureOutcome.read(erasure.outcome()), locale()))
                .orElse(List.of());
    }

    private Locale locale() {
        return Language.of(request).locale();
    }
}
