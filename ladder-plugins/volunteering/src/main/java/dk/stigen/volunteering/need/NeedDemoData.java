// SPDX-License-Identifier: MPL-2.0
package dk.stigen.volunteering.need;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.spi.seed.DemoDataContribution;
import dk.stigen.volunteering.VolunteeringPlugin;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Needs as a Danish town might have them, from {@code demo/volunteering.json}. */
@ApplicationScoped
public class NeedDemoData implements DemoDataContribution {

    /** The official's account that the demo realm brings. */
    private static final String OFFICIAL = "00000000-0000-4000-8000-000000000003";

    private static final List<String> VOLUNTEERS = List.of(
            "Lone Skov",
            "Kasper Toft",
            "Amina Yildiz",
            "Henrik Bank",
            "Sofie Lind",
            "Poul Østergaard",
            "Rikke Dam",
            "Mikkel Juhl",
            "Tove Hede",
            "Ali Rahimi");

    @Inject
    NeedRepository needs;

    @Inject
    ShiftRepository shifts;

    @Inject
    SignUpRepository signUps;

    @Inject
    Participants participants;

    @Inject
    Activities activities;

    @Inject
    PortalClock clock;

    @Override
    public PluginId plugin() {
        return VolunteeringPlugin.ID;
    }

    @Override
    public void seed() {
        JsonObject data = read();
        ActivityId activity =
                activities.enact(VolunteeringPlugin.ID, data.getString("initiative"), data.getString("activity"));
        ParticipantId organiser = participants.enrol(OFFICIAL, "Ole Eriksen");
        Instant now = clock.now();
        for (JsonObject entry : data.getJsonArray("needs").getValuesAs(JsonObject.class)) {
            NeedDraft draft = draft(entry, now.atZone(PortalClock.ZONE).toLocalDate());
            Instant published = now.minus(Duration.ofDays(entry.getInt("daysAgo")));
            Need need = needs.add(new Need(draft, activity, organiser, UUID.randomUUID(), published), draft.shifts());
            List<Integer> signedUp = entry.getJsonArray("shifts").getValuesAs(JsonObject.class).stream()
                    .map(shift -> shift.getInt("signedUp", 0))
                    .toList();
            signUp(need, signedUp);
        }
    }

    /** Some have signed up, of whom the first was accepted; where they are more than there are places, the last ones wait. */
    private void signUp(Need need, List<Integer> signedUp) {
        List<Shift> held = shifts.inOrderOfStoring(need.getId());
        for (int i = 0; i < held.size(); i++) {
            Shift shift = held.get(i);
            int number = signedUp.get(i);
            // nobody is accepted without the check that the need asks for
            for (int turn = 0; turn < number; turn++) {
                signUps.put(shift.getId(), volunteer(turn), state(turn, shift.getMaximum(), !need.isCheckRequired()));
            }
            signUps.count(shift.getId(), Math.min(number, shift.getMaximum()));
        }
    }

    private static SignUpState state(int turn, int places, boolean accepted) {
        if (turn >= places) {
            return SignUpState.WAITING;
        }
        return turn == 0 && accepted ? SignUpState.ACCEPTED : SignUpState.PLACED;
    }

    private ParticipantId volunteer(int turn) {
        return participants.enrol("demo-volunteer-" + turn, VOLUNTEERS.get(turn));
    }

    private static NeedDraft draft(JsonObject entry, LocalDate today) {
        return new NeedDraft(
                text(entry, "title"),
                text(entry, "beneficiaries"),
                text(entry, "body"),
                entry.getBoolean("checkRequired", false),
                entry.getJsonArray("shifts").getValuesAs(JsonObject.class).stream()
                        .map(shift -> shift(shift, today))
                        .toList());
    }

    private static ShiftDraft shift(JsonObject shift, LocalDate today) {
        return new ShiftDraft(
                today.plusDays(shift.getInt("inDays")),
                shift.getString("from"),
                shift.getString("until"),
                text(shift, "place"),
                Integer.toString(shift.getInt("minimum")),
                Integer.toString(shift.getInt("maximum")),
                text(shift, "competences"),
                text(shift, "contact"));
    }

    private static PlainText text(JsonObject in, String name) {
        return new PlainText(in.getString(name));
    }

    private static JsonObject read() {
        InputStream file = Objects.requireNonNull(
                NeedDemoData.class.getResourceAsStream("/demo/volunteering.json"), "demo/volunteering.json");
        try (JsonReader reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject();
        }
    }
}
