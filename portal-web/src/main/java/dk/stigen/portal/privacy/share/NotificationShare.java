// SPDX-License-Identifier: MPL-2.0
package dk.stigen.portal.privacy.share;

import dk.stigen.persistence.privacy.PersonalTable;
import dk.stigen.persistence.privacy.PersonalTable.Fate;
import dk.stigen.spi.privacy.LegalBasis;
import dk.stigen.spi.privacy.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** What somebody follows, what he was told, how he wants it, and the mail and the letters that he got. */
@ApplicationScoped
public class NotificationShare extends TableShare {

    private static final List<PersonalData> INVENTORY = List.of(
            category("follows", LegalBasis.PUBLIC_TASK),
            category("notifications", LegalBasis.PUBLIC_TASK, Optional.of(Period.ofYears(1))),
            category("mailchoices", LegalBasis.PUBLIC_TASK),
            category("mails", LegalBasis.PUBLIC_TASK, Optional.of(Period.ofDays(30))),
            category("letters", LegalBasis.PUBLIC_TASK, Optional.of(Period.ofYears(1))));

    private static final List<PersonalTable> TABLES = List.of(
            new PersonalTable(
                    "follows",
                    "follow",
                    "participant_id",
                    List.of("what", "since"),
                    "select plugin_id || '/' || type || '/' || number, followed_at from follow where participant_id = ?1 order by followed_at",
                    Fate.ERASED),
            new PersonalTable(
                    "notifications",
                    "notification",
                    "participant_id",
                    List.of("about", "topic", "happenedAt", "readAt"),
                    "select h.plugin_id || '/' || h.type || '/' || h.number, h.topic, h.happened_at, n.read_at from notification n"
                            + " join happening h on h.id = n.happening_id where n.participant_id = ?1 order by n.id",
                    Fate.ERASED),
            new PersonalTable(
                    "mailchoices",
                    "mail_choice",
                    "participant_id",
                    List.of("topic", "pace"),
                    "select topic, pace from mail_choice where participant_id = ?1 order by topic",
                    Fate.ERASED),
            new PersonalTable(
                    "mails",
                    "mail",
                    "participant_id",
                    List.of("address", "subject", "text", "writtenAt", "sentAt"),
                    "select address, subject, plain, made_at, sent_at from mail where participant_id = ?1 order by id",
                    Fate.ERASED),
            new PersonalTable(
                    "letters",
                    "letter",
                    "participant_id",
                    List.of("recipient", "address", "title", "text", "writtenAt", "sentAt", "receipt"),
                    "select recipient, address, title, plain, at, filed_at, nullif(receipt, '') from letter where participant_id = ?1 order by id",
                    Fate.ERASED));

    @Override
    public List<PersonalData> inventory() {
        return INVENTORY;
    }

    @Override
    List<PersonalTable> tables() {
        return TABLES;
    }
}
