// SPDX-License-Identifier: MPL-2.0
package dk.stigen.panels.consultation;

import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Consultations as a Danish town might hold them. */
@ApplicationScoped
public class ConsultationDemoData {

    @Inject
    ConsultationRepository consultations;

    @Inject
    Comments comments;

    @Inject
    PortalClock clock;

    /** Makes one of an entry of {@code demo/panels.json}, with what people have said of it. */
    public void seed(ActivityId activity, ParticipantId official, List<ParticipantId> people, JsonObject entry) {
        Instant begun = clock.now().minus(Duration.ofDays(entry.getInt("daysAgo")));
        List<JsonObject> parts = entry.getJsonArray("paragraphs").getValuesAs(JsonObject.class);
        ConsultationDraft draft = new ConsultationDraft(
                new PlainText(entry.getString("title")),
                new PlainText(entry.getString("introduction")),
                new PlainText(parts.stream().map(part -> part.getString("body")).collect(Collectors.joining("\n\n"))),
                Optional.of(begun.atZone(PortalClock.ZONE).toLocalDate().plusDays(entry.getInt("days"))));
        Consultation consultation = new Consultation(activity, official, draft, begun);
        consultation.publish(begun);
        consultations.add(consultation);
        List<Paragraph> paragraphs = new ArrayList<>();
        for (JsonObject part : parts) {
            Paragraph paragraph = consultations.add(
                    new Paragraph(consultation.getId(), paragraphs.size() + 1, part.getString("body")), consultation);
            paragraphs.add(paragraph);
            if (part.containsKey("comments")) {
                List<JsonString> said = part.getJsonArray("comments").getValuesAs(JsonString.class);
                for (int i = 0; i < said.size(); i++) {
                    comments.add(
                            paragraph.ref(),
                            people.get((paragraphs.size() * 3 + i) % people.size()),
                            new PlainText(said.get(i).getString()));
                }
            }
        }
        if (entry.containsKey("points")) {
            for (JsonObject point : entry.getJsonArray("points").getValuesAs(JsonObject.class)) {
                consultations.add(new Point(
                        consultation.getId(),
                        new PointDraft(
                                point.containsKey("paragraph")
                                        ? Optional.of(paragraphs
                                                .get(point.getInt("paragraph") - 1)
                                                .getId())
                                        : Optional.empty(),
                                new PlainText(point.getString("said")),
                                new PlainText(point.getString("did")))));
            }
            consultation.close(clock.now());
        }
    }
}
