// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.initiative;

import dk.stigen.api.activity.Gain;
import dk.stigen.api.text.PlainText;
import dk.stigen.persistence.initiative.Initiative;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an initiative is expected to bring: {@code /office/gains/<initiative>}. */
@Named
@ViewScoped
public class GainsPage extends WizardForm {

    private static final long serialVersionUID = 1;

    private final Map<String, String> typed = new HashMap<>();

    @Override
    void show(Initiative initiative) {
        initiative.gains().forEach((gain, expectation) -> typed.put(gain.name(), expectation));
    }

    @Override
    public WizardStep getStep() {
        return WizardStep.GAINS;
    }

    /** Stores what is written; a gain of which nothing is written is not expected. */
    public void save() {
        Map<Gain, String> gains = new EnumMap<>(Gain.class);
        for (Gain gain : Gain.values()) {
            String expectation = PlainText.typed(typed.get(gain.name())).value();
            if (!expectation.isEmpty()) {
                gains.put(gain, expectation);
            }
        }
        goOn(write.expect(initiative(), getVersion(), gains, official()));
    }

    public List<Gain> getGains() {
        return List.of(Gain.values());
    }

    public Map<String, String> getTyped() {
        return typed;
    }
}
