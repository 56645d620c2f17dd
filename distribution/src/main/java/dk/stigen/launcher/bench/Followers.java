// SPDX-License-Identifier: MPL-2.0
package dk.stigen.launcher.bench;

import dk.stigen.launcher.Fault;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** People who follow an initiative, made for measurements. They stay for the next one; what they follow and were told does not. */
final class Followers implements AutoCloseable {

    private static final String ISSUER = "urn:stigen:bench";
    private static final String THEIRS =
            "participant_id in (select id from participant where issuer = '" + ISSUER + "')";

    private static final String INITIATIVE = """
            select coalesce(min(i.id), 0) from initiative i where status = 'PUBLISHED'""";

    private final Connection connection;
    private final long initiative;
    private final long mailBefore;

    /** @throws Fault if there is nothing to follow, or no demo data: then the database may be somebody's own */
    Followers(Connection connection) throws SQLException {
        this.connection = connection;
        if (number("select count(*) from demo_data") == 0) {
            throw new Fault("This portal has no demo data, so it may be somebody's own; nobody is made up in it.");
        }
        this.initiative = number(INITIATIVE);
        if (initiative == 0) {
            throw new Fault("This portal has no initiative that can be followed; its demo data have.");
        }
        clear();
        this.mailBefore = number("select coalesce(max(id), 0) from mail");
    }

    /** Has so many follow the initiative, instead of those before. */
    void follow(int people) throws SQLException {
        clear();
        long there = number("select count(*) from participant where issuer = '" + ISSUER + "'");
        // .invalid: no mail server in the world takes mail to it
        change("insert into participant (id, issuer, subject, display_name, municipality_code, assurance_level, email)"
                + " select nextval('participant_seq'), '" + ISSUER + "', g, 'Følger ' || g, '0999', 'SUBSTANTIAL',"
                + " 'follower-' || g || '@stigen.invalid' from generate_series(" + (there + 1) + ", " + people + ") g");
        change(
                "insert into follow (participant_id, plugin_id, type, number, followed_at) select id, 'portal', 'initiative', "
                        + initiative + ", now() from participant where issuer = '" + ISSUER
                        + "' and subject::bigint <= " + people);
        change("analyze participant, follow");
    }

    /** Has three things happen of which whoever follows the initiative is told with the mail of the day or of the week. */
    void happen() throws SQLException {
        change(
                "insert into happening (key, topic, plugin_id, type, number, initiative_id, bundle, message)"
                        + " select '" + ISSUER + "/' || nextval('happening_seq'), topic, 'portal', 'initiative', "
                        + initiative
                        + ", " + initiative
                        + ", 'portal', message from (values ('NEWS', 'notification.initiative.PUBLISHED'),"
                        + " ('PROGRESS', 'notification.initiative.PUBLISHED'), ('PROGRESS', 'notification.initiative.CLOSED')) t (topic, message)");
    }

    boolean areTold() throws SQLException {
        return number("select count(*) from happening where key like '" + ISSUER + "/%' and told_at is null") == 0;
    }

    /** Has it be morning for them: the mail of the day is due. */
    void morning() throws SQLException {
        change("analyze notification");
        change("update notification set mail_after = now() where mail_after is not null and " + THEIRS);
    }

    /** Returns how many mails have come into the outbox since the beginning, sent ones included. */
    long mails() throws SQLException {
        return number("select count(*) from mail where id > " + mailBefore);
    }

    /** Returns how many mails wait for being sent. */
    long waiting() throws SQLException {
        return number("select count(*) from mail where sent_at is null and given_up_at is null");
    }

    /** Returns the numbers of the mails to them. */
    Set<Long> theirMails() throws SQLException {
        Set<Long> numbers = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select id from mail where " + THEIRS)) {
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
        }
        return numbers;
    }

    private void clear() throws SQLException {
        change("delete from mail where " + THEIRS);
        change("delete from happening where key like '" + ISSUER + "/%'");
        change("delete from follow where " + THEIRS);
    }

    private void change(String statement) throws SQLException {
        try (Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private long number(String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() throws SQLException {
        clear();
    }
}
