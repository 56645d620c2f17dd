// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.erasure;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.privacy.erasure.Erasure;
import dk.stigen.portal.i18n.Faults;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.privacy.PersonalDataRun;
import dk.stigen.portal.security.LoginEnd;
import dk.stigen.spi.privacy.ErasureReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.JsonObject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** {@code /me/erase}: what being forgotten comes to, and the word that confirms it. */
@Named
@RequestScoped
public class ErasePage {

    private static final Logger log = System.getLogger(ErasePage.class.getName());

    @Inject
    Participants participants;

    @Inject
    EraseParticipant erase;

    @Inject
    PersonalDataRun run;

    @Inject
    ErasureWords words;

    @Inject
    LoginEnd login;

    @Inject
    HttpServletRequest request;

    private @Nullable String word;
    private @Nullable List<ErasureWords.Share> shares;

    /** Returns what there is and what would become of it. */
    public List<ErasureWords.Share> getShares() {
        if (shares == null) {
            JsonObject export = run.export(me());
            shares = words.before(export, erase.preview(me()), locale());
        }
        return shares;
    }

    /** Returns the word that has to be typed. */
    public String getWanted() {
        return Texts.PRIVACY.in(locale(), "erase.word");
    }

    /** Erases whoever is logged in, ends the login and leads to what came of it. */
    public void confirm() throws ServletException {
        if (word == null || !word.strip().equalsIgnoreCase(getWanted())) {
            sayThatTheWordIsAnother();
            return;
        }
        ParticipantId person = me();
        erase.ask(person, ErasureReason.REQUESTED);
        Optional<Erasure> held = erase.of(person).filter(Erasure::held);
        if (held.isPresent()) {
            Faces.redirect(Faces.getRequestContextPath() + "/me/data");
            return;
        }
        try {
            erase.eraseNow(person);
        } catch (RuntimeException e) {
            // it was stored, so that it is tried again by itself; the page that follows says that it is not complete
            log.log(Level.ERROR, "Participant " + person.value() + " could not be erased at once.", e);
        }
        String receipt =
                erase.of(person).map(erasure -> erasure.receipt().toString()).orElse("");
        login.end(request);
        Faces.redirect(Faces.getRequestContextPath() + "/erased?receipt=" + receipt);
    }

    private void sayThatTheWordIsAnother() {
        Faults.say("word", Texts.PRIVACY, "erase.word.fault", getWanted());
    }

    private ParticipantId me() {
        return participants.current().map(Participant::id).orElseThrow();
    }

    private Locale locale() {
        return Language.of(request).locale();
    }

    public @Nullable String getWord() {
        return word;
    }

    public void setWord(@Nullable String word) {
        this.word = word;
    }
}
