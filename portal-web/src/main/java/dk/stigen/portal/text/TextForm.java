// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.text;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.text.TextVersion;
import dk.stigen.persistence.text.TextVersionRepository;
import dk.stigen.persistence.text.Written;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/** What the two forms have in common that change a text: which text it is, and which version of it the administrator saw. */
abstract class TextForm implements Serializable {

    private static final long serialVersionUID = 1;

    @Inject
    protected TextVersionRepository versions;

    @Inject
    protected KeepTexts keep;

    @Inject
    protected Places places;

    @Inject
    protected Participants participants;

    @Inject
    @Param(pathIndex = 0)
    @Nullable
    String path;

    private long version;

    /** Returns the text that the address names, or any where it names none and the page answers 404. */
    protected final PortalText text() {
        return PortalText.keyed(path).orElse(PortalText.ABOUT);
    }

    protected final boolean isKnown() {
        return PortalText.keyed(path).isPresent();
    }

    /** Takes the version that holds now for the one that the administrator sees. */
    protected final void see() {
        version = versions.latest(getKey()).map(TextVersion::number).orElse(0L);
    }

    protected final Participant admin() {
        return participants.current().orElseThrow();
    }

    /** Goes back to the editor, which says that it is stored, or says why it is not. */
    protected final void answer(KeepTexts.Outcome outcome) {
        switch (outcome) {
            case DONE -> leadBack("true");
            case SAME -> leadBack("same");
            case OVERTAKEN -> {
                see();
                fault("", "texts.overtaken", String.valueOf(version), who());
            }
            case UNKNOWN -> notFound();
        }
    }

    private String who() {
        return versions.latest(getKey())
                .map(TextVersion::changedBy)
                .map(by -> participants.displayNames(List.of(by)).getOrDefault(by, "?"))
                .orElse("?");
    }

    private void leadBack(String saved) {
        Faces.redirect(Faces.getRequestContextPath() + "/admin/text/" + getKey() + "?saved=" + saved);
    }

    protected static void notFound() {
        Faces.responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
    }

    protected static void fault(String field, String key, String... values) {
        Faults.say(field, Texts.TEXTS, key, (Object[]) values);
    }

    /** Returns the HTML as readers would see it. */
    protected final String filled(String html) {
        return places.filled(html);
    }

    /** Returns what the version says in the language, as clean HTML with its places open. */
    protected final String html(Written written, Language language) {
        return ReadText.in(written, language).orElseGet(() -> text().shipped(language));
    }

    public String getKey() {
        return text().key();
    }

    /** The version that the administrator saw; it travels with the form, so that nothing newer is replaced unseen. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
