// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.participant.ParticipantId;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.persistence.initiative.Parties;
import dk.stigen.persistence.participant.ParticipantRepository;
import dk.stigen.portal.activity.Planning.Outcome;
import dk.stigen.portal.activity.RequestMemory;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who carries an initiative: {@code /office/parties/<initiative>}. */
@Named
@ViewScoped
public class PartiesPage extends WizardForm {

    private static final long serialVersionUID = 1;
    private static final int MOST = 500;

    @Inject
    RegisterNames registers;

    @Inject
    ParticipantRepository people;

    @Inject
    RequestMemory memory;

    private @Nullable Long lead;
    private List<String> partners = new ArrayList<>();
    private List<String> responsible = new ArrayList<>();

    @Override
    void show(Initiative initiative) {
        Parties parties = initiative.parties();
        lead = parties.lead().orElse(null);
        partners = parties.partners().stream().map(String::valueOf).collect(Collectors.toCollection(ArrayList::new));
        responsible = parties.responsible().stream()
                .map(person -> Long.toString(person.value()))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.WHO;
    }

    /** Stores it and leads to the next step. */
    public void save() {
        Set<Long> others = partners.stream().map(Long::valueOf).collect(Collectors.toCollection(HashSet::new));
        others.remove(lead);
        Parties parties = new Parties(
                Optional.ofNullable(lead),
                others,
                responsible.stream()
                        .map(person -> new ParticipantId(Long.parseLong(person)))
                        .collect(Collectors.toSet()));
        Outcome outcome = write.entrust(initiative(), getVersion(), parties, official());
        if (outcome == Outcome.INCOMPLETE) {
            lacking("lead", parties.lead().isEmpty());
            lacking("", parties.responsible().isEmpty());
        } else {
            goOn(outcome);
        }
    }

    /** Returns the departments that can be chosen, and those that are. */
    public List<RegisterNames.Choice> getDepartments() {
        Set<Long> chosen = partners.stream().map(Long::valueOf).collect(Collectors.toCollection(HashSet::new));
        if (lead != null) {
            chosen.add(lead);
        }
        return registers.departments(chosen);
    }

    /** Returns those who work for the municipality or are elected to it and have logged in, and those who are chosen. */
    public List<RegisterNames.Choice> getPeople() {
        return memory.recall(PartiesPage.class, this::people);
    }

    private List<RegisterNames.Choice> people() {
        Map<ParticipantId, String> names = new LinkedHashMap<>(people.staff(MOST));
        List<ParticipantId> others = responsible.stream()
                .map(person -> new ParticipantId(Long.parseLong(person)))
                .filter(person -> !names.containsKey(person))
                .toList();
        names.putAll(people.displayNames(others));
        return names.entrySet().stream()
                .map(person -> new RegisterNames.Choice(person.getKey().value(), person.getValue()))
                .toList();
    }

    public @Nullable Long getLead() {
        return lead;
    }

    public void setLead(@Nullable Long lead) {
        this.lead = lead;
    }

    public List<String> getPartners() {
        return partners;
    }

    public void setPartners(List<String> partners) {
        this.partners = partners;
    }

    public List<String> getResponsible() {
        return responsible;
    }

    public void setResponsible(List<String> responsible) {
        this.responsible = responsible;
    }
}
