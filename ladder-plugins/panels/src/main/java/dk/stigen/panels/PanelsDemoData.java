// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.panels.consultation.ConsultationDemoData;
import dk.stigen.panels.survey.SurveyDemoData;
import dk.stigen.spi.seed.DemoDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What a Danish town might ask its citizens, from {@code demo/panels.json}. */
@ApplicationScoped
public class PanelsDemoData implements DemoDataContribution {

    /** The official whom the demo realm brings. */
    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000003";

    @Inject
    SurveyDemoData surveys;

    @Inject
    ConsultationDemoData consultations;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    @Override
    public PluginId plugin() {
        return PanelsPlugin.ID;
    }

    @Override
    public void seed() {
        JsonObject data = read();
        ActivityId activity =
                activities.enact(PanelsPlugin.ID, data.getString("initiative"), data.getString("activity"));
        ParticipantId official = participants.enrol(OFFICIAL, "Ole Eriksen");
        List<ParticipantId> people = new ArrayList<>();
        data.getJsonArray("people")
                .getValuesAs(JsonString.class)
                .forEach(name -> people.add(participants.enrol("demo-panel-" + people.size(), name.getString())));
        entries(data, "surveys").forEach(entry -> surveys.seed(activity, official, people, entry));
        entries(data, "consultations").forEach(entry -> consultations.seed(activity, official, people, entry));
    }

    private static List<JsonObject> entries(JsonObject data, String name) {
        return data.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static JsonObject read() {
        InputStream file = Objects.requireNonNull(
                PanelsDemoData.class.getResourceAsStream("/demo/panels.json"), "demo/panels.json");
        try (JsonReader reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject();
        }
    }
}
