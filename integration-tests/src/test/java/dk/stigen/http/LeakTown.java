// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.http.Made.Place;
import dk.stigen.http.Made.Stage;
import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The people, places and contributions of the leak test, set up in the database of a site of its own. */
final class LeakTown {

    private static final String PROPOSALS = "/api/v1/ladder/crowdsourcing/proposals";
    /** Numbers that the other plugins do not come to by themselves. */
    private static final long OTHERS = 1_000_000;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final PluginSite site;
    private final Map<Login, Client> clients = new EnumMap<>(Login.class);
    private final Map<Login, Long> numbers = new EnumMap<>(Login.class);
    private final List<Made> made = new ArrayList<>();
    private long groupA;
    private long groupB;

    LeakTown(PluginSite site) {
        this.site = site;
    }

    List<Made> made() {
        return made;
    }

    /** Logs everybody in, and makes a contribution for every reach, group, named person and place, of each plugin. */
    void settle() throws SQLException {
        for (Login login : Login.values()) {
            clients.put(login, site.client().loggedInAs(login));
            numbers.put(login, participant(login));
        }
        groupA = group("Leak test A");
        groupB = group("Leak test B");
        settleCrowdsourcing(places("crowdsourcing"));
        settleSecrets(places("secrets"));
        settleVolunteering(places("volunteering"));
        settlePanels(places("panels"));
        settleFiles();
        haveEverybodyFollowAll();
    }

    /** Everybody follows everything and was told of it, as if he had seen it once. */
    private void haveEverybodyFollowAll() throws SQLException {
        String readers = "SELECT p.id FROM participant p WHERE p.last_seen_at IS NOT NULL";
        execute(
                "INSERT INTO follow (participant_id, plugin_id, type, number) SELECT p.id, c.plugin_id, c.type, c.number FROM ("
                        + readers + ") p, contribution c ON CONFLICT DO NOTHING");
        happen("seen", "now()");
        execute("INSERT INTO notification (participant_id, happening_id) SELECT p.id, h.id FROM (" + readers
                + ") p, happening h WHERE h.key LIKE 'leak/seen/%' ON CONFLICT DO NOTHING");
    }

    private void happen(String kind, String told) throws SQLException {
        execute("INSERT INTO happening (key, topic, plugin_id, type, number, initiative_id, bundle, message, told_at)"
                + " SELECT 'leak/" + kind
                + "/' || c.id, 'ANSWER', c.plugin_id, c.type, c.number, a.initiative_id, 'portal',"
                + " 'notification.comment', " + told + " FROM contribution c JOIN activity a ON a.id = c.activity_id");
    }

    /** Something happens to everything; returns what each person is told of it, as {@code person plugin/type/number}, once the portal has told it. */
    Set<String> tellOfAll() throws SQLException, InterruptedException {
        // what was told before was told by what held then
        execute("DELETE FROM mail");
        String kind = "told" + System.nanoTime();
        happen(kind, "NULL");
        String happenings = "happening h WHERE h.key LIKE 'leak/" + kind + "/%'";
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number("SELECT count(*) FROM " + happenings + " AND h.told_at IS NULL") > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The portal does not tell what has happened.");
            }
            Thread.sleep(200);
        }
        return texts(
                "SELECT n.participant_id || ' ' || h.plugin_id || '/' || h.type || '/' || h.number FROM notification n, "
                        + happenings + " AND n.happening_id = h.id");
    }

    /** Returns what mail says to each person, once all that is due is made. */
    Function<Who, String> mails() throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (number("SELECT count(*) FROM notification WHERE mail_after <= now()") > 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The portal does not make the mail that is due.");
            }
            Thread.sleep(200);
        }
        Map<Long, String> mails = new HashMap<>();
        for (long person : numbers.values()) {
            mails.put(
                    person,
                    String.join(
                            "\n", texts("SELECT subject || plain || html FROM mail WHERE participant_id = " + person)));
        }
        return who -> mails.getOrDefault(who.person(), "");
    }

    /** A file at each contribution, found by what its address comes to, with its text in it. */
    private void settleFiles() throws SQLException {
        execute(
                "INSERT INTO attachment (id, plugin_id, type, number, activity_id, author_id, name, media_type, bytes, digest, in_folder)"
                        + " SELECT md5(plugin_id || '/' || type || '/' || number)::uuid, plugin_id, type, number, activity_id, "
                        + numbers.get(Login.CITIZEN)
                        + ", 'leak.txt', 'text/plain', octet_length(text), 'none', false FROM contribution WHERE title LIKE 'Leak test %'");
        execute("INSERT INTO attachment_content (attachment_id, piece, bytes)"
                + " SELECT md5(plugin_id || '/' || type || '/' || number)::uuid, 0, convert_to(text, 'UTF8') FROM contribution"
                + " WHERE title LIKE 'Leak test %'");
    }

    private long participant(Login login) throws SQLException {
        return number("SELECT id FROM participant WHERE display_name = '"
                + switch (login) {
                    case CITIZEN -> "Freja Bang";
                    case NEIGHBOUR -> "Jonas Krogh";
                    case OFFICIAL -> "Ole Eriksen";
                    case POLITICIAN -> "Mette Holm";
                    case ADMIN -> "Anja Dahl";
                }
                + "' AND last_seen_at IS NOT NULL");
    }

    private long group(String name) throws SQLException {
        return number("INSERT INTO member_group (id, name, created_by) VALUES (nextval('member_group_seq'), '" + name
                + "', " + numbers.get(Login.OFFICIAL) + ") RETURNING id");
    }

    /** An activity of the plugin in each place, in an initiative of its own; all are open until {@link #close}. */
    private Map<Place, Spot> places(String plugin) throws SQLException {
        Map<Place, Spot> places = new EnumMap<>(Place.class);
        for (Place place : Place.values()) {
            long initiative = number("INSERT INTO initiative (id, title, status, published_at) VALUES"
                    + " (nextval('initiative_seq'), 'Leak test " + plugin + " " + place
                    + "', 'PUBLISHED', now()) RETURNING id");
            long activity = number(
                    "INSERT INTO activity (id, initiative_id, plugin_id, title, access) VALUES (nextval('activity_seq'), "
                            + initiative + ", '" + plugin + "', 'Leak test " + place + "', 'ENABLED') RETURNING id");
            places.put(place, new Spot(initiative, activity));
        }
        return places;
    }

    private record Spot(long initiative, long activity) {}

    /** Two proposals in each place, one that waits for an answer and one that has it, which all others have joined. */
    private void settleCrowdsourcing(Map<Place, Spot> places) throws SQLException {
        // only the most urgent ones are shown to those who owe an answer, and they have to be these
        execute(
                "UPDATE crowdsourcing_proposal SET answer_due = now() + interval '1 year' WHERE answer_due IS NOT NULL");
        for (Map.Entry<Place, Spot> place : places.entrySet()) {
            for (Stage stage : Stage.values()) {
                Made proposal = new Made(
                        "crowdsourcing",
                        "proposal",
                        propose(place.getValue().activity()),
                        place.getKey(),
                        place.getValue().initiative(),
                        place.getValue().activity(),
                        Set.of(stage),
                        "EVERYONE",
                        Set.of(),
                        Set.of(),
                        0);
                join(proposal);
                write(proposal);
                made.add(proposal);
            }
        }
        close(places);
    }

    /** A need with a shift in each place. */
    private void settleVolunteering(Map<Place, Spot> places) throws SQLException {
        long number = OTHERS;
        for (Map.Entry<Place, Spot> place : places.entrySet()) {
            Made need = forEverybody("volunteering", "need", ++number, place);
            execute("""
                    WITH made AS (INSERT INTO volunteering_need
                        (id, version, activity_id, organiser_id, title, beneficiaries, body, submission_key, published_at, ends_at)
                      VALUES (%1$d, 0, %2$d, %3$d, '%4$s', 'Leak test', '%5$s', gen_random_uuid(), now(), now() + interval '61 days')
                      RETURNING id)
                    INSERT INTO volunteering_shift
                      (id, version, need_id, place, starts_at, ends_at, minimum, maximum, competences, contact)
                    SELECT id, 0, id, 'Leak test', now() + interval '60 days', now() + interval '61 days', 1, 2, '', 'nobody'
                    FROM made""".formatted(need.number(), need.activity(), numbers.get(Login.CITIZEN), title(need), text(need)));
            index(need);
        }
        close(places);
    }

    /** A survey, and a consultation of one paragraph, in each place. */
    private void settlePanels(Map<Place, Spot> places) throws SQLException {
        long number = OTHERS;
        for (Map.Entry<Place, Spot> place : places.entrySet()) {
            Made survey = forEverybody("panels", "survey", ++number, place);
            execute("""
                    INSERT INTO panels_survey (id, version, activity_id, author_id, title, introduction, identity, created_at, published_at)
                    VALUES (%d, 0, %d, %d, '%s', '%s', 'NAMED', now(), now())""".formatted(
                    survey.number(), survey.activity(), numbers.get(Login.CITIZEN), title(survey), text(survey)));
            index(survey);
            Made consultation = forEverybody("panels", "consultation", ++number, place);
            Made paragraph = forEverybody("panels", "paragraph", ++number, place);
            execute("""
                    WITH made AS (INSERT INTO panels_consultation
                        (id, version, activity_id, author_id, title, introduction, body, last_day, created_at, published_at)
                      VALUES (%1$d, 0, %2$d, %3$d, '%4$s', '%5$s', '%6$s', current_date + 60, now(), now()) RETURNING id)
                    INSERT INTO panels_paragraph (id, version, consultation_id, place, body)
                    SELECT %7$d, 0, id, 1, '%6$s' FROM made""".formatted(
                            consultation.number(),
                            consultation.activity(),
                            numbers.get(Login.CITIZEN),
                            title(consultation),
                            text(consultation),
                            text(paragraph),
                            paragraph.number()));
            index(consultation);
            index(paragraph);
        }
        close(places);
    }

    private Made forEverybody(String plugin, String type, long number, Map.Entry<Place, Spot> place) {
        Made one = new Made(
                plugin,
                type,
                number,
                place.getKey(),
                place.getValue().initiative(),
                place.getValue().activity(),
                Set.of(),
                "EVERYONE",
                Set.of(),
                Set.of(),
                0);
        made.add(one);
        return one;
    }

    private void index(Made one) throws SQLException {
        execute(
                "INSERT INTO contribution (plugin_id, type, number, activity_id, title, text, path, author_id, made_at, reach)"
                        + " VALUES ('%s', '%s', %d, %d, '%s', '%s', '/ladder/%s', %d, now(), '%s')"
                                .formatted(
                                        one.plugin(),
                                        one.type(),
                                        one.number(),
                                        one.activity(),
                                        title(one),
                                        text(one),
                                        one.address(),
                                        numbers.get(Login.CITIZEN),
                                        one.reach()));
    }

    private long propose(long activity) {
        String proposal =
                "{\"activity\":%d,\"title\":\"Leak test proposal\",\"body\":\"A proposal that is long enough to be taken.\"}"
                        .formatted(activity);
        return Json.object(called(Login.CITIZEN, "POST", "", proposal)).getInt("id");
    }

    private void join(Made proposal) {
        clients.keySet().stream()
                .filter(login -> login != Login.CITIZEN)
                .forEach(login -> answered(clients.get(login)
                        .call(
                                "PUT",
                                "/api/v1/contributions/crowdsourcing/proposal/" + proposal.number() + "/support",
                                "")));
    }

    private HttpResponse<String> called(Login login, String method, String path, String body) {
        return answered(clients.get(login).call(method, PROPOSALS + path, body));
    }

    private static HttpResponse<String> answered(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    /** Its words bear its number, which is known only once it is there. */
    private void write(Made proposal) throws SQLException {
        for (String change : List.of(
                "UPDATE crowdsourcing_proposal SET title = '%s', body = '%s' WHERE id = %d",
                "UPDATE contribution SET title = '%s', text = '%s' WHERE plugin_id = 'crowdsourcing' AND number = %d")) {
            execute(change.formatted(title(proposal), text(proposal), proposal.number()));
        }
        if (proposal.stages().contains(Stage.WAITING)) {
            execute("UPDATE crowdsourcing_proposal SET answer_due = now() + interval '1 day' WHERE id = "
                    + proposal.number());
            owe(proposal, "now() + interval '1 day'", "NULL");
        } else {
            execute("UPDATE crowdsourcing_proposal SET answered_at = now() WHERE id = " + proposal.number());
            owe(proposal, "now()", "now()");
            promise(proposal);
        }
    }

    /** Something is promised with the answer, with a milestone and a report, and is to be followed up today. */
    private void promise(Made proposal) throws SQLException {
        execute("""
                WITH made AS (INSERT INTO promise (id, body, review_on) VALUES (%1$d, '%2$s is promised.', current_date)),
                step AS (INSERT INTO promise_milestone (promise_id, body, due_on) VALUES (%1$d, '%2$s is on its way.', current_date)),
                said AS (INSERT INTO promise_report (promise_id, state, progress, note) VALUES (%1$d, 'ON_ITS_WAY', 10, '%2$s is begun.'))
                INSERT INTO promise_duty (promise_id, duty_id) SELECT %1$d, id FROM answer_duty
                WHERE plugin_id = 'crowdsourcing' AND number = %3$d""".formatted(proposal.promise(), proposal.promiseWord(), proposal.number()));
    }

    private void owe(Made proposal, String due, String answered) throws SQLException {
        execute("""
                WITH given AS (INSERT INTO official_answer (kind, body, by_name, published_at)
                  SELECT 'DECIDED', 'It is done.', 'Leak test', now() WHERE %2$s IS NOT NULL RETURNING id)
                INSERT INTO answer_duty (plugin_id, type, number, activity_id, addressee, due_at, first_due_at, answered_at, answer_id)
                SELECT plugin_id, type, number, activity_id, 'DEPARTMENT', %3$s, %3$s, %2$s, (SELECT id FROM given)
                FROM contribution WHERE plugin_id = 'crowdsourcing' AND number = %1$d""".formatted(proposal.number(), answered, due));
    }

    private void close(Map<Place, Spot> places) throws SQLException {
        execute("UPDATE activity SET access = 'HIDDEN' WHERE id = "
                + places.get(Place.HIDDEN_ACTIVITY).activity());
        execute("UPDATE initiative SET status = 'DRAFT' WHERE id = "
                + places.get(Place.DRAFT_INITIATIVE).initiative());
    }

    private void settleSecrets(Map<Place, Spot> places) throws SQLException {
        close(places);
        long author = numbers.get(Login.CITIZEN);
        long number = 1;
        for (Place place : Place.values()) {
            for (String reach : List.of("EVERYONE", "LOGGED_IN", "GROUPS", "STAFF", "PEOPLE", "HIDDEN")) {
                for (Set<Long> groups : groups(reach)) {
                    for (Set<Long> people : people(place)) {
                        Made note = new Made(
                                "secrets",
                                "note",
                                number++,
                                place,
                                places.get(place).initiative(),
                                places.get(place).activity(),
                                Set.of(Stage.values()),
                                reach,
                                groups,
                                people,
                                0);
                        insert(note, places.get(place).activity(), author);
                        made.add(note);
                    }
                }
            }
        }
        for (String reach : List.of("EVERYONE", "LOGGED_IN", "STAFF")) {
            Made hidden = new Made(
                    "secrets",
                    "note",
                    number++,
                    Place.OPEN,
                    places.get(Place.OPEN).initiative(),
                    places.get(Place.OPEN).activity(),
                    Set.of(Stage.values()),
                    reach,
                    Set.of(),
                    Set.of(numbers.get(Login.NEIGHBOUR)),
                    author);
            insert(hidden, places.get(Place.OPEN).activity(), author);
            hide(hidden, places.get(Place.OPEN).activity());
            made.add(hidden);
        }
        HttpResponse<String> put = clients.get(Login.ADMIN).get("/ladder/secrets/put");
        if (put.statusCode() != 200) {
            throw new AssertionError(put.body());
        }
    }

    /** Moderators have hidden it before the index knows of it. */
    private void hide(Made note, long activity) throws SQLException {
        execute(
                "INSERT INTO moderation (plugin_id, type, number, page_plugin, page_type, page_number, activity_id, author_id, state)"
                        + " VALUES ('secrets', 'note', %1$d, 'secrets', 'note', %1$d, %2$d, %3$d, 'HIDDEN')"
                                .formatted(note.number(), activity, note.withheldOf()));
    }

    private Set<Set<Long>> groups(String reach) {
        return reach.equals("GROUPS")
                ? Set.of(Set.of(groupA), Set.of(groupB), Set.of(groupA, groupB))
                : Set.of(Set.of());
    }

    private Set<Set<Long>> people(Place place) {
        Set<Long> author = Set.of(numbers.get(Login.CITIZEN));
        return place == Place.OPEN
                ? Set.of(Set.of(), author, Set.of(numbers.get(Login.POLITICIAN), numbers.get(Login.CITIZEN)))
                : Set.of(Set.of(), author);
    }

    private void insert(Made note, long activity, long author) throws SQLException {
        try (Connection connection = site.connect();
                PreparedStatement statement =
                        connection.prepareStatement("INSERT INTO secrets_note VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            statement.setLong(1, note.number());
            statement.setLong(2, activity);
            statement.setString(3, title(note));
            statement.setString(4, text(note));
            statement.setLong(5, author);
            statement.setString(6, note.reach());
            statement.setString(7, joined(note.groups()));
            statement.setString(8, joined(note.people()));
            statement.executeUpdate();
        }
    }

    private static String joined(Set<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String title(Made one) {
        return "Leak test " + one.titleWord();
    }

    private static String text(Made one) {
        return "mrkall " + one.textWord() + " is written here for some.";
    }

    /** Everybody but {@link #member}. */
    List<Who> people() {
        return List.of(
                new Who("visitor", site.client(), 0, Set.of(), Set.of()),
                who("citizen", Login.NEIGHBOUR, Set.of()),
                who("author", Login.CITIZEN, Set.of()),
                who("official", Login.OFFICIAL, Set.of()),
                who("politician", Login.POLITICIAN, Set.of()),
                who("administrator", Login.ADMIN, Set.of()));
    }

    private Who who(String name, Login login, Set<Long> groups) {
        return new Who(name, clients.get(login), numbers.get(login), Set.of(login.role()), groups);
    }

    /** The citizen once more, as a member of a group from now on. */
    Who joinGroup() throws SQLException {
        execute("INSERT INTO group_member (group_id, participant_id, added_by) VALUES (" + groupA + ", "
                + numbers.get(Login.NEIGHBOUR) + ", " + numbers.get(Login.OFFICIAL) + ") ON CONFLICT DO NOTHING");
        return who("group member", Login.NEIGHBOUR, Set.of(groupA));
    }

    void leaveGroup() throws SQLException {
        execute("DELETE FROM group_member WHERE participant_id = " + numbers.get(Login.NEIGHBOUR));
    }

    /** Hides the step of the notes or opens it, and returns once the portal knows. */
    void hideStep(boolean hidden) throws SQLException, InterruptedException {
        execute("INSERT INTO plugin_step (plugin_id, access, position, version) VALUES ('secrets', '"
                + (hidden ? "HIDDEN" : "ENABLED")
                + "', 0, 1) ON CONFLICT (plugin_id) DO UPDATE SET access = excluded.access");
        Client visitor = site.client();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while ((visitor.get("/ladder/secrets/count").statusCode() == 404) != hidden) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("The portal does not know that the step is " + (hidden ? "hidden." : "open."));
            }
            Thread.sleep(100);
        }
    }

    /** Returns the types that the index holds anything of, as the database names them. */
    Set<String> typesInTheIndex() throws SQLException {
        return texts("SELECT DISTINCT plugin_id || '/' || type FROM contribution");
    }

    private Set<String> texts(String sql) throws SQLException {
        try (Connection connection = site.connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            Set<String> texts = new java.util.TreeSet<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    long indexed(String plugin) throws SQLException {
        return number("SELECT count(*) FROM contribution WHERE plugin_id = '" + plugin + "'");
    }

    void execute(String sql) throws SQLException {
        try (Connection connection = site.connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private long number(String sql) throws SQLException {
        try (Connection connection = site.connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new AssertionError("Nothing comes of " + sql);
            }
            return row.getLong(1);
        }
    }
}
