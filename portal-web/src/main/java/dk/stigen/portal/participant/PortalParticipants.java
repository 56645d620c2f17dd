// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.i18n.Language;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The people of the portal, for plugins. */
@ApplicationScoped
public class PortalParticipants implements Participants {

    @Inject
    CurrentParticipant current;

    @Inject
    HttpServletRequest request;

    @Inject
    ParticipantRepository participants;

    @Inject
    BylineRepository bylines;

    @Inject
    PortalConfiguration configuration;

    @Override
    public Optional<Participant> current() {
        try {
            return current.get();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            // a starting thread or a scheduled job: nobody has asked for it
            return Optional.empty();
        }
    }

    /** Returns who has logged in, also while that person acts for another. */
    public Optional<Participant> self() {
        try {
            return current.self();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }

    /** Returns for whom who has logged in acts now, empty where he acts for himself. */
    public Optional<Acting> acting() {
        try {
            return current.acting();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Optional.empty();
        }
    }

    /** Returns what the login behind the current request told for the audiences of actions. */
    public Facts facts() {
        try {
            return current.facts();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Facts.NONE;
        }
    }

    @Override
    public Map<ParticipantId, String> displayNames(Collection<ParticipantId> ids) {
        String former = Texts.PORTAL.in(locale(), "participant.former");
        return participants.names(ids).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().former()
                                ? former
                                : entry.getValue().shown()));
    }

    private Locale locale() {
        try {
            return Language.of(request).locale();
        } catch (ContextNotActiveException | IllegalStateException noRequest) {
            return Language.DANISH.locale();
        }
    }

    @Override
    public Map<ParticipantId, String> displayNames(ActivityId activity, Collection<ParticipantId> ids) {
        return bylines.names(activity, ids);
    }

    @Override
    public ParticipantId enrol(String subject, String displayName) {
        return participants.enrol(configuration.oidcUrl(), subject, displayName);
    }
}
