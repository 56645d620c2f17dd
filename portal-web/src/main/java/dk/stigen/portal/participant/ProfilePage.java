// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.association.Association;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.association.Representation;
import dk.stigen.persistence.participant.Profile;
import dk.stigen.persistence.participant.ProfileRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a participant decides about himself, what his login told, and the associations he represents. */
@Named
@ViewScoped
public class ProfilePage extends ParticipantForm {

    public static final int ABOUT_MAX = 600;

    private static final long serialVersionUID = 1;

    private static final int YOUNGEST = 15;
    private static final int ADULT = 18;

    @Inject
    ProfileRepository profiles;

    @Inject
    AssociationRepository associations;

    @Inject
    KeepProfile keep;

    @Inject
    SignIn signIn;

    @Inject
    PortalConfiguration configuration;

    @Inject
    PortalClock clock;

    private String realName = "";
    private @Nullable String displayName;
    private boolean realNameShown;
    private @Nullable String language;
    private @Nullable String about;
    private boolean aboutShown;

    @PostConstruct
    void open() {
        participants.current().map(Participant::id).flatMap(profiles::find).ifPresent(this::show);
    }

    private void show(Profile profile) {
        realName = profile.realName();
        displayName = profile.displayName();
        realNameShown = profile.realNameShown();
        language = profile.language().orElse(Language.of(Faces.getRequest()).tag());
        about = profile.about();
        aboutShown = profile.aboutShown();
    }

    /** Leads who has not logged in to the login. */
    public void enter() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(NeedsLogin.NEEDS_LOGIN);
        }
    }

    /** Stores what was typed, or says beside the fields what is wrong. */
    public void save() {
        if (participants.current().isEmpty()) {
            throw new NotAllowedException(NeedsLogin.NEEDS_LOGIN);
        }
        PersonName name = PersonName.typed(displayName);
        PlainText text = PlainText.typed(about);
        Optional<String> nameFault = nameFault(name);
        nameFault.ifPresent(key -> fault("displayName", key, PersonName.MIN, PersonName.MAX));
        boolean tellsCpr = PersonName.holdsCpr(text.value());
        if (tellsCpr) {
            fault("about", "name.fault.cpr");
        }
        if (nameFault.isPresent() || tellsCpr) {
            return;
        }
        Optional<Language> chosen = Optional.ofNullable(language).flatMap(Language::tagged);
        keep.keep(reader().id(), profile(name, text, chosen));
        if (participants.acting().filter(Acting::isForCitizen).isEmpty()) {
            signIn.renamed(name.value());
            chosen.ifPresent(ProfilePage::speak);
        }
        leadTo("/me/profile?saved=true");
    }

    private Profile profile(PersonName name, PlainText text, Optional<Language> chosen) {
        return new Profile(
                name.value(),
                realName,
                !name.value().equals(realName),
                realNameShown,
                chosen.map(Language::tag),
                text.value(),
                aboutShown);
    }

    /** One's own real name may be whatever the identity provider says; another must not pass for the municipality. */
    private Optional<String> nameFault(PersonName name) {
        if (name.value().equals(realName)) {
            return Optional.empty();
        }
        Locale danish = Language.DANISH.locale();
        return name.value()
                        .toLowerCase(danish)
                        .contains(configuration.municipality().toLowerCase(danish))
                ? Optional.of("name.fault.municipality")
                : name.fault();
    }

    private static void speak(Language chosen) {
        HttpServletRequest request = Faces.getRequest();
        HttpServletResponse response = Faces.getResponse();
        response.addCookie(chosen.cookie(request));
    }

    public boolean isSaved() {
        return "true".equals(Faces.getRequestParameter("saved"));
    }

    public String getRealName() {
        return realName;
    }

    public List<String> getRoles() {
        return participants.current().map(Participant::roles).stream()
                .flatMap(roles -> roles.stream().sorted().map(Role::key))
                .toList();
    }

    public String getLevel() {
        return participants.facts().level().key();
    }

    public boolean isResident() {
        return participants.facts().resident();
    }

    /** Returns the last part of the key of the age band: nobody needs to know more. */
    public String getAgeBand() {
        int years = participants.facts().age().orElse(-1);
        if (years < 0) {
            return "unknown";
        }
        return years < YOUNGEST ? "child" : years < ADULT ? "young" : "adult";
    }

    /** An association that the reader represents or has asked to. */
    public record Mine(long id, String name, String state) {}

    public List<Mine> getAssociations() {
        LocalDate today = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
        return represented().stream()
                .map(held -> new Mine(
                        held.association().value(),
                        held.associationName(),
                        !held.isAppointed() ? "asked" : held.holdsOn(today) ? "holds" : "outside"))
                .toList();
    }

    private List<Representation> represented() {
        return participants.self().map(Participant::id).map(associations::of).orElse(List.of());
    }

    /** Returns the associations that the reader could ask to represent. */
    public List<Choice> getOthers() {
        List<ParticipantId> mine =
                represented().stream().map(Representation::association).toList();
        return associations.all().stream()
                .filter(association -> !mine.contains(association.id()))
                .map(Choice::of)
                .toList();
    }

    /** An association in a list to choose from. */
    public record Choice(String id, String label) {
        static Choice of(Association association) {
            return new Choice(String.valueOf(association.id().value()), association.name());
        }
    }

    public Map<String, String> getLanguages() {
        Map<String, String> languages = new LinkedHashMap<>();
        Arrays.stream(Language.values())
                .forEach(one -> languages.put(ParticipantTexts.text("profile.language." + one.tag()), one.tag()));
        return languages;
    }

    public int getAboutMax() {
        return ABOUT_MAX;
    }

    public @Nullable String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(@Nullable String displayName) {
        this.displayName = displayName;
    }

    public boolean isRealNameShown() {
        return realNameShown;
    }

    public void setRealNameShown(boolean realNameShown) {
        this.realNameShown = realNameShown;
    }

    public @Nullable String getLanguage() {
        return language;
    }

    public void setLanguage(@Nullable String language) {
        this.language = language;
    }

    public @Nullable String getAbout() {
        return about;
    }

    public void setAbout(@Nullable String about) {
        this.about = about;
    }

    public boolean isAboutShown() {
        return aboutShown;
    }

    public void setAboutShown(boolean aboutShown) {
        this.aboutShown = aboutShown;
    }
}
