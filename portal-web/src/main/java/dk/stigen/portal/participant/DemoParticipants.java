// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.participant;

import dk.stigen.api.audit.AuditEvent;
import dk.stigen.api.audit.AuditSubject;
import dk.stigen.api.contribution.Projection;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.assistance.Assisted.How;
import dk.stigen.persistence.assistance.AssistedRepository;
import dk.stigen.persistence.assistance.NewAssisted;
import dk.stigen.persistence.association.AssociationRepository;
import dk.stigen.persistence.audit.AuditRepository;
import dk.stigen.persistence.audit.NewEntry;
import dk.stigen.persistence.participant.BylineRepository;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.contribution.ContributionTypes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An association that Freja Bang represents, and a citizen for whom Ole Eriksen has written a proposal down. */
@ApplicationScoped
public class DemoParticipants {

    /** The accounts that the demo realm brings. */
    private static final String ACCOUNT = "00000000-0000-4000-8000-00000000000";

    /** By this name the plugins' demo data know her. */
    private static final String ASSISTED = "demo-assisted";

    private static final int MOST = 500;

    @Inject
    PortalParticipants participants;

    @Inject
    AssociationRepository associations;

    @Inject
    AssistedRepository assisted;

    @Inject
    BylineRepository bylines;

    @Inject
    AuditRepository audit;

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalClock clock;

    /** Adds the association, and has the citizen's contributions be ones that an official wrote down. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        ParticipantId official = participants.enrol(ACCOUNT + "3", "Ole Eriksen");
        ParticipantId freja = participants.enrol(ACCOUNT + "1", "Freja Bang");
        LocalDate today = LocalDate.ofInstant(clock.now(), PortalClock.ZONE);
        ParticipantId association =
                associations.add("Fjordby Naturforening", Optional.of("10150817"), "", Optional.of(official));
        associations.appoint(freja, association, today.minusMonths(2), Optional.empty(), official);
        associations.add(
                "Strandvejens Beboergruppe",
                Optional.empty(),
                "Stiftet i år; vedtægterne er set.",
                Optional.of(official));
        ParticipantId karen = participants.enrol(ASSISTED, "Karen Højgaard");
        assisted.turn(
                karen,
                new NewAssisted(
                        "Karen Højgaard", "Havnegade 14, 2. tv\n9999 Fjordby", How.TELEPHONE, today.minusDays(3), true),
                official);
        note(
                official,
                karen,
                new AuditEvent(
                        "portal.audit.assisted.registered",
                        new AuditSubject(AuditSubject.PORTAL, "participant", String.valueOf(karen.value())),
                        Map.of("how", How.TELEPHONE.name(), "resident", "true")));
        proposals().stream()
                .filter(made -> made.author().filter(karen::equals).isPresent())
                .forEach(made -> sign(made, official, karen));
    }

    private List<Projection> proposals() {
        return plugins.ask(
                        new PluginId("crowdsourcing"),
                        ContributionTypes.class,
                        "demo data",
                        types -> types.projectionsAfter("proposal", 0, MOST))
                .orElse(List.of());
    }

    private void sign(Projection made, ParticipantId official, ParticipantId citizen) {
        bylines.sign(made.ref(), made.activity(), Optional.of(citizen), Optional.empty(), Optional.of(official));
        note(official, citizen, AuditEvent.of("portal.audit.contribution.made", AuditSubject.of(made.ref())));
    }

    private void note(ParticipantId official, ParticipantId citizen, AuditEvent event) {
        audit.add(new NewEntry(Optional.of(official), Optional.of(citizen), event));
    }
}
