// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.attachment;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.activity.Activity;
import dk.stigen.api.activity.ActivityId;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.NotAllowedException;
import dk.stigen.api.permission.Permissions;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.attachment.AttachmentRepository;
import dk.stigen.persistence.attachment.NewAttachment;
import dk.stigen.persistence.attachment.StoredAttachment;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.attachment.AttachmentRules.Rules;
import dk.stigen.portal.attachment.scanner.Scanner;
import dk.stigen.portal.attachment.scanner.Verdict;
import dk.stigen.portal.contribution.Sight;
import dk.stigen.portal.participant.PortalParticipants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.util.Optional;
import java.util.UUID;

/** Takes in files that people send, and removes them again, and says why not. */
@ApplicationScoped
public class AttachFile {

    private static final Logger log = System.getLogger(AttachFile.class.getName());

    @Inject
    AttachmentRepository files;

    @Inject
    AttachmentRules rules;

    @Inject
    Attached attached;

    @Inject
    Inspection inspection;

    @Inject
    Scanner scanner;

    @Inject
    VirusAudit audit;

    @Inject
    StoreFile store;

    @Inject
    Contents contents;

    @Inject
    Sight sight;

    @Inject
    Activities activities;

    @Inject
    Permissions permissions;

    @Inject
    PortalParticipants participants;

    /**
     * A file as it is sent.
     *
     * @param name as its sender calls it
     * @param mediaType what he says that it is, empty where he says nothing
     * @param content read at most once
     */
    record Sent(String name, String mediaType, InputStream content) {}

    /** What became of a file, and its id once it is stored. */
    record Taken(Outcome outcome, Optional<UUID> id) {

        private static Taken not(Outcome outcome) {
            return new Taken(outcome, Optional.empty());
        }
    }

    /** How a file that has been looked at is stored. */
    private interface Storing {

        Outcome store(NewAttachment file, Incoming content) throws IOException;
    }

    /** Returns whether whoever asks may put files to what is made in the activity, or to one that is made. */
    Decision decision(PluginId plugin, Subject subject) {
        return participants.current().isEmpty()
                ? Decision.NeedsLogin.NEEDS_LOGIN
                : permissions.decide(AttachmentRules.action(plugin), subject);
    }

    /** Returns what holds in the activity, empty where it takes no files or whoever asks may send none. */
    Optional<Rules> rulesIn(ActivityId place) {
        return activities
                .find(place)
                .map(Activity::plugin)
                .filter(attached::in)
                .filter(plugin -> decision(plugin, Subject.of(place)).isAllowed())
                .map(plugin -> rules.in(plugin, place))
                .filter(Rules::taken);
    }

    /** Keeps a file for a form whose contribution is not made yet. */
    Outcome keep(UUID form, ActivityId place, Sent sent) {
        Optional<Rules> allowed = rulesIn(place);
        if (allowed.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return take(
                        sent,
                        allowed.get(),
                        place,
                        author(),
                        (file, content) -> store.keep(file, form, allowed.get().files(), content.file()))
                .outcome();
    }

    /**
     * Puts a file to a contribution of the current actor's own.
     *
     * @throws NotAllowedException if he may not put any there, or not any more
     */
    Taken add(ContributionRef about, Sent sent) {
        Optional<ContributionRow> own = own(about);
        if (own.isEmpty()) {
            return Taken.not(Outcome.UNKNOWN);
        }
        ActivityId place = own.get().activity();
        demand(about, place);
        Rules rule = rules.in(about.plugin(), place);
        return take(
                sent, rule, place, author(), (file, content) -> store.add(file, about, rule.files(), content.file()));
    }

    /** Puts a file to a contribution without asking who may. */
    Taken addUnasked(ContributionRef about, ActivityId place, ParticipantId author, Sent sent) {
        return take(
                sent,
                AttachmentRules.ANY,
                place,
                author,
                (file, content) -> store.add(file, about, AttachmentRules.ANY.files(), content.file()));
    }

    private Taken take(Sent sent, Rules rule, ActivityId place, ParticipantId author, Storing storing) {
        FileName name = FileName.of(sent.name());
        Outcome judged = Inspection.judge(name, sent.mediaType(), rule);
        if (judged != Outcome.DONE) {
            return Taken.not(judged);
        }
        try (Incoming incoming = Incoming.receive(sent.content(), rule.bytes())) {
            Inspection.Result result = inspection.inspect(incoming, name, rule);
            if (result.outcome() != Outcome.DONE) {
                return Taken.not(result.outcome());
            }
            Verdict verdict = scanner.look(out -> Files.copy(incoming.file(), out));
            if (verdict instanceof Verdict.Virus virus) {
                audit.refused(place, virus);
                return Taken.not(Outcome.VIRUS);
            }
            NewAttachment file = new NewAttachment(
                    UUID.randomUUID(),
                    place,
                    author,
                    name.whole(),
                    result.kind().orElseThrow().mediaType(),
                    Files.size(incoming.file()),
                    incoming.digest(),
                    result.thumbnail(),
                    contents.intoFolder(),
                    verdict instanceof Verdict.Unknown);
            return new Taken(storing.store(file, incoming), Optional.of(file.id()));
        } catch (IOException e) {
            return full(e);
        } catch (RuntimeException e) {
            if (!NoRoom.isCauseOf(e)) {
                throw e;
            }
            return full(e);
        }
    }

    private static Taken full(Exception fault) {
        log.log(
                Level.ERROR,
                "A file could not be taken in. If its sender has not given up, make room on the disk of the database, of STIGEN_ATTACHMENT_FOLDER or of the server's temporary files.",
                fault);
        return Taken.not(Outcome.NO_ROOM);
    }

    /** Removes a file that is kept for a form; one that is not is no fault. */
    void removeFrom(UUID form, UUID id) {
        files.in(form).stream().filter(file -> file.id().equals(id)).forEach(store::remove);
    }

    /**
     * Removes a file of the current actor's own contribution.
     *
     * @throws NotAllowedException if he may not change it any more
     */
    Outcome remove(UUID id) {
        Optional<StoredAttachment> found =
                files.find(id).filter(file -> file.about().flatMap(this::own).isPresent());
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        ContributionRef about = found.get().about().orElseThrow();
        demand(about, own(about).orElseThrow().activity());
        store.remove(found.get());
        return Outcome.DONE;
    }

    void removeKnown(StoredAttachment file) {
        store.remove(file);
    }

    /** Returns the contribution if the current reader sees it, files are put to it, and he has made it. */
    Optional<ContributionRow> own(ContributionRef about) {
        Optional<Participant> actor = participants.current();
        return Optional.of(about)
                .filter(attached::is)
                .flatMap(sight::find)
                .filter(row -> actor.filter(
                                person -> row.author().filter(person::is).isPresent())
                        .isPresent());
    }

    /** @throws NotAllowedException if the current actor may not put files there, or not any more */
    void demand(ContributionRef about, ActivityId place) {
        Decision decision = decision(about.plugin(), Subject.of(place, about));
        if (!decision.isAllowed()) {
            throw new NotAllowedException(decision);
        }
    }

    /** Whether somebody has logged in. */
    boolean isKnown() {
        return participants.current().isPresent();
    }

    private ParticipantId author() {
        return participants.current().orElseThrow().id();
    }
}
