// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.answer;

import static java.util.stream.Collectors.toCollection;

import dk.stigen.api.activity.Activities;
import dk.stigen.api.answer.Addressee;
import dk.stigen.api.contribution.ContributionRef;
import dk.stigen.api.participant.Participant;
import dk.stigen.api.participant.ParticipantId;
import dk.stigen.api.participant.Participants;
import dk.stigen.api.participant.Role;
import dk.stigen.api.permission.Action;
import dk.stigen.api.permission.Decision;
import dk.stigen.api.permission.Subject;
import dk.stigen.api.plugin.PluginId;
import dk.stigen.persistence.answer.DutyRow;
import dk.stigen.persistence.contribution.ContributionRow;
import dk.stigen.portal.permission.PortalPermissions;
import dk.stigen.portal.plugin.PluginRegistry;
import dk.stigen.spi.answer.AnswerContribution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** What is answered, as the plugins say, and who may. */
@ApplicationScoped
public class Answerable {

    /** Nobody decides in a matter of his own. */
    static final Decision OWN = Decision.denied("portal.permission.answer.own");

    @Inject
    PluginRegistry plugins;

    @Inject
    PortalPermissions permissions;

    @Inject
    Activities activities;

    @Inject
    Participants participants;

    /** Returns whether contributions such as this one are answered. */
    public boolean is(ContributionRef about) {
        return action(about).isPresent();
    }

    private Optional<Action> action(ContributionRef about) {
        return Optional.ofNullable(actions(about.plugin()).get(about.type()));
    }

    private Map<String, Action> actions(PluginId plugin) {
        return plugins.offers(plugin, AnswerContribution.class)
                ? plugins.ask(plugin, AnswerContribution.class, "answering", AnswerContribution::answering)
                        .orElse(Map.of())
                : Map.of();
    }

    /** Returns whether the reader may answer it: whom the plugin's rules let, and the politicians whom it is addressed to. */
    public Decision decide(ContributionRow about, List<DutyRow> duties) {
        return decide(about.ref(), Subject.of(about.activity(), about.ref()), about.author(), duties);
    }

    /** Returns whether the reader may answer what is owed. */
    public Decision decide(DutyRow duty) {
        return decide(duty.about(), Subject.of(duty.activity(), duty.about()), duty.author(), List.of(duty));
    }

    /**
     * Returns what of it the reader is among those who answer, by one statement: what a list needs, whose statements must not grow with its rows. The
     * plugin's own rule has its say where it is answered.
     */
    public Set<DutyRow> admitted(List<DutyRow> owed) {
        Optional<Participant> reader = participants.current();
        if (reader.isEmpty()) {
            return Set.of();
        }
        // each is asked about next
        activities.find(owed.stream().map(DutyRow::activity).toList());
        return owed.stream()
                .filter(duty -> duty.author().filter(reader.get()::is).isEmpty() && admits(duty, reader.get()))
                .collect(toCollection(LinkedHashSet::new));
    }

    private boolean admits(DutyRow duty, Participant reader) {
        return action(duty.about())
                .filter(action -> permissions.admits(action, duty.activity()) || isAddressed(reader, List.of(duty)))
                .isPresent();
    }

    private Decision decide(
            ContributionRef about, Subject subject, Optional<ParticipantId> author, List<DutyRow> duties) {
        Optional<Participant> reader = participants.current();
        Optional<Action> action = action(about);
        if (reader.isEmpty() || action.isEmpty()) {
            return Decision.NeedsLogin.NEEDS_LOGIN;
        }
        Decision decision = permissions.decide(action.get(), subject);
        if (author.filter(reader.get()::is).isPresent()) {
            return decision.isAllowed() ? OWN : decision;
        }
        return !decision.isAllowed() && isAddressed(reader.get(), duties) ? Decision.allowed() : decision;
    }

    private static boolean isAddressed(Participant reader, List<DutyRow> duties) {
        return reader.roles().contains(Role.POLITICIAN)
                && duties.stream()
                        .anyMatch(duty -> !duty.released()
                                && duty.addressee() == Addressee.Kind.POLITICIAN
                                && duty.person().filter(reader::is).isPresent());
    }

    /** Tells the plugin of an answer or a day, within the transaction; false if it failed, so that it has to be taken back. */
    boolean tell(PluginId plugin, String call, Consumer<AnswerContribution> what) {
        return plugins.ask(plugin, AnswerContribution.class, call, answers -> {
                    what.accept(answers);
                    return true;
                })
                .isPresent();
    }
}
