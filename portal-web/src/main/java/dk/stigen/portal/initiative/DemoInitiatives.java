// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.time.PortalClock;
import dk.stigen.persistence.initiative.Cause;
import dk.stigen.persistence.initiative.Driver;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.InitiativeRepository;
import dk.stigen.persistence.initiative.Parties;
import dk.stigen.persistence.initiative.Scene;
import dk.stigen.persistence.municipality.AreaRepository;
import dk.stigen.persistence.municipality.DepartmentRepository;
import dk.stigen.persistence.municipality.EntryRepository;
import dk.stigen.persistence.municipality.NamedEntry;
import dk.stigen.persistence.municipality.TopicRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the initiatives of the demo municipality are about; the plugins' demo data put their activities into them. */
@ApplicationScoped
public class DemoInitiatives {

    /** What the subjects of the realm's demo accounts begin with. */
    private static final String ACCOUNT = "00000000-0000-4000-8000-00000000000";

    @Inject
    InitiativeRepository initiatives;

    @Inject
    Participants participants;

    @Inject
    DepartmentRepository departments;

    @Inject
    TopicRepository topics;

    @Inject
    AreaRepository areas;

    @Inject
    PortalClock clock;

    /** Writes what the demo initiatives that are there and empty are about, and adds one that has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void fill() {
        initiatives
                .titled("Fjordby finder på sammen")
                .filter(found -> found.summary().isEmpty())
                .ifPresent(this::writeIdeas);
        if (initiatives.titled("En skov, vi plantede selv").isEmpty()) {
            addForest();
        }
    }

    private void writeIdeas(Initiative initiative) {
        initiative.explain(
                initiative.title(),
                "Borgerne foreslår, hvad Fjordby skal blive til. De forslag, der får opbakning, svarer politikerne på.",
                new Cause(
                        Optional.of(Driver.AMBITION),
                        "Fjordby skal være kendt som en by, hvor de gode idéer kommer fra dem, der bor her.\n\n"
                                + "Byrådet vil høre dem alle, og det vil svare.",
                        "Hvert år bliver mindst fem forslag fra borgerne til noget, man kan se i byen.",
                        "Forslag skal kunne rummes i kommunens budget, eller de skal kunne bæres af dem, der stiller dem."),
                clock.now());
        initiative.entrust(
                new Parties(
                        one(departments, "Kultur og Fritid"),
                        one(departments, "Teknik og Miljø").map(Set::of).orElse(Set.of()),
                        Set.of(
                                participants.enrol(ACCOUNT + "3", "Ole Eriksen"),
                                participants.enrol(ACCOUNT + "4", "Mette Holm"))),
                clock.now());
        initiative.place(
                new Scene(
                        one(topics, "Byudvikling og bolig").map(Set::of).orElse(Set.of()),
                        Optional.empty(),
                        one(areas, "Fjordby Midtby"),
                        "Hele kommunen",
                        Optional.of(new Scene.Point(55.995, 10.105))),
                clock.now());
        initiative.expect(
                Map.of(
                        Gain.DEMOCRACY, "Halvdelen af dem, der foreslår noget, har ikke før henvendt sig til kommunen.",
                        Gain.INNOVATION, "Mindst ti idéer om året, som forvaltningen ikke selv havde fået."),
                clock.now());
    }

    private void addForest() {
        Initiative forest = new Initiative("En skov, vi plantede selv", Optional.empty(), clock.now());
        forest.explain(
                forest.title(),
                "Sammen med naboer og skoler blev en mark ved Nørreskov til skov.",
                new Cause(
                        Optional.of(Driver.CHALLENGE),
                        "Grundvandet under marken skulle beskyttes, og byen manglede et sted at gå tur.",
                        "Otte hektar skov, som børnene kender hvert træ i.",
                        "Jorden er købt; planterne betales af vandværket."),
                clock.now());
        forest.entrust(new Parties(one(departments, "Teknik og Miljø"), Set.of(), Set.of()), clock.now());
        forest.place(
                new Scene(
                        one(topics, "Natur og klima").map(Set::of).orElse(Set.of()),
                        Optional.empty(),
                        one(areas, "Nørreskov"),
                        "Marken ved Nørreskovvej",
                        Optional.of(new Scene.Point(56.04, 10.1))),
                clock.now());
        forest.publish(clock.now());
        forest.close(
                "400 naboer har plantet 12.000 træer. Skolerne passer hver sit stykke, og vandværket har sparet et nyt filter.\n\n"
                        + "Skoven bliver nu drevet af en forening, som kommunen støtter.",
                clock.now());
        initiatives.add(forest);
    }

    private static <E extends NamedEntry> Optional<Long> one(EntryRepository<E> register, String danish) {
        return register.all().stream()
                .filter(entry -> entry.name().danish().equals(danish))
                .map(NamedEntry::id)
                .findFirst();
    }
}
