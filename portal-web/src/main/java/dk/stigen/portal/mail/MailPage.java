// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.mail;

import dk.stigen.persistence.mail.MailRepository;
import dk.stigen.persistence.mail.MailRepository.Backlog;
import dk.stigen.persistence.mail.MailRow;
import dk.stigen.portal.configuration.MailServer;
import dk.stigen.portal.configuration.PortalConfiguration;
import dk.stigen.portal.contribution.ContributionAddress;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** What goes out, what waits and what came back: {@code /admin/mail}. What the mails say stays between the portal and those who get them. */
@Named("mailPage")
@RequestScoped
public class MailPage {

    private static final int PAGE = 50;

    /** How far mails are counted. */
    private static final int MOST_COUNTED = 1000;

    @Inject
    MailRepository mails;

    @Inject
    PortalConfiguration configuration;

    @Inject
    @Param
    @Nullable
    String after;

    private List<MailRow> found = List.of();
    private @Nullable Backlog backlog;

    @PostConstruct
    void open() {
        found = mails.list(ContributionAddress.number(after).orElse(Long.MAX_VALUE), PAGE + 1);
        backlog = mails.backlog(MOST_COUNTED);
    }

    /** How a mail stands, as a key of the bundle. */
    public String state(MailRow row) {
        if (row.sentAt().isPresent()) {
            return "sent";
        }
        if (row.givenUpAt().isPresent()) {
            return "givenUp";
        }
        return row.attempts() == 0 ? "waits" : "tried";
    }

    public List<MailRow> getRows() {
        return found.size() > PAGE ? found.subList(0, PAGE) : found;
    }

    public @Nullable Backlog getBacklog() {
        return backlog;
    }

    /** Where the mail goes: a folder or a server. */
    public String getWay() {
        return configuration
                .mailFolder()
                .map(Path::toString)
                .orElseGet(() -> configuration.smtpServer().toString());
    }

    public boolean isFolder() {
        return configuration.mailFolder().isPresent();
    }

    /** The mailbox from which mail that came back is read, empty where there is none. */
    public String getBounces() {
        return configuration.bounceServer().map(MailServer::toString).orElse("");
    }

    public boolean isFirst() {
        return ContributionAddress.number(after).isEmpty();
    }

    /** Where the next page begins, empty on the last. */
    public String getNext() {
        return found.size() > PAGE ? String.valueOf(found.get(PAGE - 1).id()) : "";
    }
}
