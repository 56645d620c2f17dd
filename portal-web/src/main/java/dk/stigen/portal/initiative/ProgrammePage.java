// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.persistence.activity.ActivityRepository;
import dk.stigen.persistence.activity.ActivityRepository.Programme;
import dk.stigen.persistence.initiative.Initiative;
import dk.stigen.portal.activity.OfficeRungs;
import dk.stigen.portal.activity.PhaseDays;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** What goes on in an initiative and when: {@code /office/programme/<initiative>}. */
@Named
@ViewScoped
public class ProgrammePage extends WizardForm {

    private static final long serialVersionUID = 1;

    @Inject
    ActivityRepository activities;

    @Inject
    OfficeRungs rungs;

    private List<Row> rows = List.of();

    /**
     * An activity in the list.
     *
     * @param plugin the name of its plugin
     * @param phases each phase with its days, in words
     */
    public record Row(long id, String title, String plugin, String access, List<String> phases)
            implements Serializable {}

    @Override
    void show(Initiative initiative) {
        List<OfficeRungs.Rung> known = rungs.all();
        rows = activities.programme(initiative.id()).stream()
                .map(part -> row(part, known))
                .toList();
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.ACTIVITIES;
    }

    public List<Row> getRows() {
        return rows;
    }

    private static Row row(Programme part, List<OfficeRungs.Rung> known) {
        String plugin = part.activity().plugin().value();
        return new Row(
                part.activity().id().value(),
                part.activity().title(),
                known.stream()
                        .filter(rung -> rung.plugin().value().equals(plugin))
                        .findFirst()
                        .map(OfficeRungs.Rung::name)
                        .orElse(plugin),
                part.activity().access().name(),
                part.phases().stream()
                        .map(phase -> phase.title() + ": " + PhaseDays.of(phase).inWords())
                        .toList());
    }
}
