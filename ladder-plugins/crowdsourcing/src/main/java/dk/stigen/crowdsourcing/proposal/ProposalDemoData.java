// SPDX-License-Identifier: MPL-2.0
package dk.stigen.crowdsourcing.proposal;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.answer.AnswerKind;
import dk.stigen.api.answer.OfficialAnswer;
import dk.stigen.api.answer.OfficialAnswers;
import dk.stigen.api.attachment.Attachments;
import dk.stigen.api.comment.Comments;
import dk.stigen.api.draft.Draft;
import dk.stigen.api.draft.Drafts;
import dk.stigen.api.follow.Follows;
import dk.stigen.api.notification.Notice;
import dk.stigen.api.notification.Notifications;
import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.api.settings.Settings;
import dk.stigen.api.support.Supports;
import dk.stigen.api.text.MessageKey;
import dk.stigen.api.text.PlainText;
import dk.stigen.api.time.PortalClock;
import dk.stigen.crowdsourcing.CrowdsourcingPlugin;
import dk.stigen.crowdsourcing.valuation.DemoValuations;
import dk.stigen.spi.seed.DemoDataContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/** Proposals as a Danish town might have them, from {@code demo/crowdsourcing.json}. */
@ApplicationScoped
public class ProposalDemoData implements DemoDataContribution {

    /** The accounts that the demo realm brings; they have written some of the proposals. */
    private static final String ACCOUNT = "00000000-0000-4000-8000-00000000000";

    @Inject
    ProposalRepository proposals;

    @Inject
    Supports supporters;

    @Inject
    Comments comments;

    @Inject
    Follows follows;

    @Inject
    DemoValuations valuations;

    @Inject
    OfficialAnswers answers;

    @Inject
    Notifications notifications;

    @Inject
    Attachments attachments;

    @Inject
    Drafts drafts;

    @Inject
    Participants participants;

    @Inject
    Activities activities;

    @Inject
    Settings settings;

    @Inject
    PortalClock clock;

    @Override
    public PluginId plugin() {
        return CrowdsourcingPlugin.ID;
    }

    @Override
    public void seed() {
        JsonObject data = read();
        List<ParticipantId> people = people(data);
        ParticipantId official = participants.enrol(ACCOUNT + "3", "Ole Eriksen");
        ActivityId activity =
                activities.enact(CrowdsourcingPlugin.ID, data.getString("initiative"), data.getString("activity"));
        Instant now = clock.now();
        int turn = 0;
        for (JsonObject entry : data.getJsonArray("proposals").getValuesAs(JsonObject.class)) {
            seed(activity, entry, people, turn++, official, now);
        }
        begin(activity, data.getJsonObject("draft"), people, now);
    }

    /** Somebody has begun to write and not sent it yet. */
    private void begin(ActivityId activity, JsonObject entry, List<ParticipantId> people, Instant now) {
        drafts.keep(
                people.get(entry.getInt("author")),
                new Draft(
                        SubmissionPage.form(activity),
                        "Nyt forslag",
                        "/ladder/crowdsourcing/submit/" + activity.value(),
                        Map.of(
                                "title", List.of(entry.getString("title")),
                                "body", List.of(entry.getString("body"))),
                        now.minus(Duration.ofDays(2))));
    }

    private void seed(
            ActivityId activity,
            JsonObject entry,
            List<ParticipantId> people,
            int turn,
            ParticipantId official,
            Instant now) {
        ProposalDraft draft =
                new ProposalDraft(new PlainText(entry.getString("title")), new PlainText(entry.getString("body")));
        Instant submitted = now.minus(Duration.ofHours(entry.getInt("hoursAgo")));
        ParticipantId author = people.get(entry.getInt("author"));
        Proposal proposal = proposals.add(
                new Proposal(draft, author, UUID.randomUUID(), submitted, Promise.in(activity, settings, submitted)));
        List<ParticipantId> others =
                people.stream().filter(person -> !person.equals(author)).toList();
        int supports = Math.min(entry.getInt("supports"), others.size());
        // begin elsewhere for each proposal, so that not the same people support everything
        supporters.add(
                proposal.ref(),
                IntStream.range(turn * 37, turn * 37 + supports)
                        .mapToObj(i -> others.get(i % others.size()))
                        .toList());
        comment(proposal, entry, people);
        attach(proposal, entry, author);
        objects(entry, "valuations").forEach(said -> valuations.add(proposal, said, official, now));
        if (entry.containsKey("answer")) {
            JsonObject answer = entry.getJsonObject("answer");
            Instant at = now.minus(Duration.ofHours(answer.getInt("hoursAgo")));
            AnswerKind kind = AnswerKind.valueOf(answer.getString("kind"));
            OfficialAnswer given = new OfficialAnswer(
                    proposal.ref(),
                    kind,
                    answer.getString("body"),
                    answer.getString("department"),
                    answer.containsKey("days")
                            ? Optional.of(
                                    at.atZone(PortalClock.ZONE).toLocalDate().plusDays(answer.getInt("days")))
                            : Optional.empty(),
                    Optional.of(official),
                    at);
            answers.store(given);
            proposal.answered(kind, at);
            given.until().ifPresent(day -> proposals.answerBy(proposal.getId(), Proposal.endOf(day)));
            notifications.tell(notice(proposal, official));
        }
    }

    private static Notice notice(Proposal answered, ParticipantId official) {
        return new Notice(
                "answered/" + answered.getId(),
                Topic.ANSWER,
                answered.ref(),
                MessageKey.of("crowdsourcing.notice.answered"),
                Optional.of(official),
                answered.getAuthor().map(Set::of).orElse(Set.of()));
    }

    private void comment(Proposal proposal, JsonObject entry, List<ParticipantId> people) {
        for (JsonObject said : objects(entry, "comments")) {
            long thread = comments.add(proposal.ref(), speaker(said, people), text(said));
            follows.follow(proposal.ref(), speaker(said, people));
            objects(said, "answers").forEach(answer -> comments.answer(thread, speaker(answer, people), text(answer)));
        }
    }

    private void attach(Proposal proposal, JsonObject entry, ParticipantId author) {
        if (entry.containsKey("files")) {
            entry.getJsonArray("files").getValuesAs(JsonString.class).forEach(name -> {
                byte[] content = DemoFiles.named(name.getString(), proposal.getTitle());
                attachments.add(proposal.ref(), author, name.getString(), new ByteArrayInputStream(content));
            });
        }
    }

    private static List<JsonObject> objects(JsonObject in, String name) {
        return in.containsKey(name) ? in.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static ParticipantId speaker(JsonObject said, List<ParticipantId> people) {
        return people.get(said.getInt("author"));
    }

    private static PlainText text(JsonObject said) {
        return new PlainText(said.getString("text"));
    }

    private List<ParticipantId> people(JsonObject data) {
        List<ParticipantId> people = new ArrayList<>();
        people.add(participants.enrol(ACCOUNT + "1", "Freja Bang"));
        people.add(participants.enrol(ACCOUNT + "2", "Jonas Krogh"));
        JsonArray given = data.getJsonArray("givenNames");
        JsonArray family = data.getJsonArray("familyNames");
        for (int i = 0; i < given.size() * 6; i++) {
            String name = given.getString(i % given.size()) + " "
                    + family.getString((i * 7 + i / given.size()) % family.size());
            people.add(participants.enrol("demo-" + i, name));
        }
        // the portal's own demo data make her one for whom officials write
        people.add(participants.enrol("demo-assisted", "Karen Højgaard"));
        return people;
    }

    private static JsonObject read() {
        InputStream file = Objects.requireNonNull(
                ProposalDemoData.class.getResourceAsStream("/demo/crowdsourcing.json"), "demo/crowdsourcing.json");
        try (JsonReader reader = Json.createReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.readObject();
        }
    }
}
