// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.notification;

import dk.stigen.api.notification.Topic;
import dk.stigen.api.participant.Participant;
import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.mail.MailRepository.MailAddress;
import dk.stigen.persistence.notification.NotificationRepository;
import dk.stigen.persistence.notification.Pace;
import dk.stigen.portal.i18n.Texts;
import dk.stigen.portal.participant.PortalParticipants;
import dk.stigen.portal.shell.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How soon mail tells the reader of what: {@code /me/mail}. */
@Named("mailChoicePage")
@RequestScoped
public class MailChoicePage {

    @Inject
    NotificationRepository notifications;

    @Inject
    MailRepository mails;

    @Inject
    PortalParticipants participants;

    @Inject
    Page page;

    private Map<Topic, Pace> paces = Map.of();
    private Optional<MailAddress> address = Optional.empty();

    /** A pace, as a select offers it. */
    public record Option(String id, String label) {}

    @PostConstruct
    void open() {
        participants.current().map(Participant::id).ifPresent(person -> {
            paces = notifications.paces(person);
            address = mails.addressOf(person);
        });
    }

    public List<Topic> getTopics() {
        return List.of(Topic.values());
    }

    public String chosen(Topic topic) {
        return paces.getOrDefault(topic, Pace.usual(topic)).name();
    }

    public List<Option> getOptions() {
        return Arrays.stream(Pace.values())
                .map(pace -> new Option(pace.name(), Texts.NOTIFICATION.in(page.getLocale(), "pace." + pace)))
                .toList();
    }

    /** Where the mail goes, null where none is known. */
    public @Nullable String getAddress() {
        return address.map(MailAddress::address).orElse(null);
    }

    /** Returns whether mail to the address has come back. */
    public boolean isRefused() {
        return address.filter(MailAddress::refused).isPresent();
    }
}
