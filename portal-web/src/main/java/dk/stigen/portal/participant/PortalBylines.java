// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditLog;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.byline.Authored;
import dk.stigen.api.byline.Bylines;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Decision.NeedsLogin;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.persistence.participant.BylineRepository.Byline;
import dk.stigen.portal.i18n.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.ContextNotActiveException;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In whose name contributions stand, for plugins. */
@ApplicationScoped
public class PortalBylines implements Bylines {

    @Inject
    PortalParticipants participants;

    @Inject
    MayWrite mayWrite;

    @Inject
    BylineRepository bylines;

    @Inject
    AssociationRepository associations;

    @Inject
    BylineForm form;

    @Inject
    AuditLog audit;

    @Inject
    PortalClock clock;

    @Override
    public ParticipantId author() {
        mayWrite.demand();
        return participants
                .current()
                .map(Participant::id)
                .orElseGet(() ->
                        typed(BylineForm::guest).orElseThrow(() -> new NotAllowedException(NeedsLogin.NEEDS_LOGIN)));
    }

    @Override
    @Transactional
    public void sign(ContributionRef made, ActivityId activity) {
        Optional<Acting> acting = participants.acting();
        Optional<ParticipantId> association =
                acting.filter(one -> !one.isForCitizen()).map(Acting::id);
        association.ifPresent(this::checkRepresented);
        Optional<ParticipantId> author = participants.current().map(Participant::id);
        if (author.isEmpty()) {
            author = typed(BylineForm::made);
            author.ifPresent(guest -> checkThatAnyNameWillDo(activity));
        }
        author.ifPresent(person -> typed(names -> names.chosen(activity))
                .ifPresent(realName -> bylines.choose(activity, person, realName)));
        bylines.sign(made, activity, author, association, acting.flatMap(this::official));
        if (acting.isPresent()) {
            audit.record(AuditEvent.of("portal.audit.contribution.made", AuditSubject.of(made)));
        }
    }

    private Optional<ParticipantId> official(Acting acting) {
        return acting.isForCitizen() ? Optional.of(new ParticipantId(acting.by())) : Optional.empty();
    }

    /** An official may have ended it since the session began to act. */
    private void checkRepresented(ParticipantId association) {
        ParticipantId person = author();
        if (!associations.represents(person, association, LocalDate.ofInstant(clock.now(), PortalClock.ZONE))) {
            throw new NotAllowedException(Decision.denied("portal.permission.representative"));
        }
    }

    private void checkThatAnyNameWillDo(ActivityId activity) {
        if (bylines.demandsRealNames(activity)) {
            throw new NotAllowedException(NeedsLogin.NEEDS_LOGIN);
        }
    }

    /** What was typed into l:byline in this request, if there is one. */
    private <T> Optional<T> typed(Function<BylineForm, Optional<T>> part) {
        try {
            return part.apply(form);
        } catch (ContextNotActiveException noRequest) {
            return Optional.empty();
        }
    }

    @Override
    public Map<ContributionRef, String> of(Collection<Authored> contributions) {
        Locale locale = ParticipantTexts.locale();
        return bylines.of(contributions).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, found -> line(found.getValue(), locale)));
    }

    private static String line(Byline byline, Locale locale) {
        return byline.association()
                .map(association -> Texts.PARTICIPANT.in(locale, "byline.for", byline.name(), association))
                .orElse(byline.name());
    }
}
