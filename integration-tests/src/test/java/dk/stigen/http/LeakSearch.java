// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import dk.stigen.http.Made.Stage;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Looks at each contribution by each surface in each role, and names whatever is seen that must not be, and is not seen that must.
 *
 * <p>A surface of one contribution is asked for it. A surface of many is read once in each role.
 */
final class LeakSearch {

    /** Who may open the officials' cockpit. */
    static final Set<String> COCKPIT = Set.of("official", "admin");

    /** Who may open the politicians' desk. */
    static final Set<String> DESK = Set.of("politician", "admin");

    private static final Who ANYBODY_IN_PUBLIC = new Who("anybody", null, 0, Set.of(), Set.of());

    private static final Pattern NEXT = Pattern.compile("(?:rel=\"next\" href=\"[^\"]*after=|\"next\":\")([0-9.]+)\"");

    private final List<Made> made;
    private final boolean stepHidden;
    private final Set<String> findings = new TreeSet<>();
    private final Map<String, Integer> tried = new LinkedHashMap<>();

    LeakSearch(List<Made> made, boolean stepHidden) {
        this.made = made;
        this.stepHidden = stepHidden;
    }

    /** What was found, each as {@code LEAK: } or {@code MISSING: } with the contribution, the surface and the role. */
    Set<String> findings() {
        return findings;
    }

    /** How many combinations of a contribution, a surface and a role were tried. */
    int combinations() {
        return tried.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many were tried by each surface. */
    Map<String, Integer> tried() {
        return tried;
    }

    static String leak(Made made, String surface, Who who) {
        return "LEAK: " + made + " on " + surface + " for " + who.name();
    }

    private void judge(Made one, String surface, Who who, boolean expected, boolean shown) {
        tried.merge(surface, 1, Integer::sum);
        if (shown && !expected) {
            findings.add(leak(one, surface, who));
        } else if (!shown && expected) {
            findings.add("MISSING: " + one + " on " + surface + " for " + who.name());
        }
    }

    void lookAs(Who who) {
        made.forEach(one -> lookAtOne(one, who));
        lookAtMany(who);
    }

    private void lookAtOne(Made one, Who who) {
        boolean expected = who.maySee(one, stepHidden);
        boolean open = ANYBODY_IN_PUBLIC.maySee(one, stepHidden);
        judge(one, "API", who, expected, answers(who, "/api/v1/contributions/" + one.address(), one));
        if (one.plugin().equals("crowdsourcing")) {
            String comments = "/api/v1/contributions/" + one.address() + "/comments";
            judge(one, "comments", who, expected, answers(who, comments, one));
            String support = "/api/v1/contributions/" + one.address() + "/support";
            judge(one, "support", who, expected, answers(who, support, one));
            if (!expected && who.person() != 0) {
                boolean taken = who.client().call("PUT", support, "").statusCode() / 100 == 2;
                judge(one, "giving support", who, false, taken);
            }
            String promises = "/api/v1/contributions/" + one.address() + "/answers/promises";
            judge(one, "promises", who, expected, answers(who, promises, one));
            String promising = "/arena/promise/" + one.address();
            boolean given = expected && one.stages().contains(Stage.ANSWERED);
            judgePart(one, "form of promises", who, given, shows(body(who, promising), one));
            String valuations =
                    "/api/v1/ladder/crowdsourcing/proposals/" + one.address().replaceFirst(".*/", "") + "/valuations";
            judge(one, "valuations", who, expected, answers(who, valuations, one));
            judge(one, "discussion", who, expected, answers(who, "/arena/discussion/" + one.address(), one));
        }
        judge(one, "file download", who, expected, answers(who, "/files/" + one.fileId() + "/leak.txt", one));
        judge(one, "page", who, expected, answers(who, page(one), one));
        judge(one, "embed", who, open, answers(who, "/embed/" + one.address(), one));
        String search = "/api/v1/contributions?words=" + one.textWord();
        judge(one, "search", who, expected, body(who, search).contains(one.titleWord()));
        judge(
                one,
                "search page",
                who,
                expected,
                body(who, "/arena/contributions?words=" + one.textWord()).contains(one.titleWord()));
        String begun = one.textWord().substring(0, one.textWord().length() - 1);
        judge(
                one,
                "search for beginnings",
                who,
                expected,
                body(who, "/arena/contributions?begun=true&words=" + begun).contains(one.titleWord()));
        // only what is public vouches for a word, and only to whoever may see it
        judge(
                one,
                "did you mean",
                who,
                expected && one.reach().equals("EVERYONE"),
                body(who, "/arena/contributions?words=" + one.titleWord().replace('x', 'y'))
                        .contains(one.titleWord()));
        String similar = "/api/v1/contributions/similar?title=" + one.titleWord() + "&text=" + one.textWord();
        judge(one, "similar", who, expected, body(who, similar).contains(one.titleWord()));
    }

    private static String page(Made one) {
        return "/ladder/" + one.address();
    }

    /** Whether the page shows it; one that does not has to say that there is none. */
    private static boolean answers(Who who, String path, Made one) {
        HttpResponse<String> answer = who.client().get(path);
        if (answer.statusCode() == 404) {
            return shows(answer.body(), one);
        }
        if (answer.statusCode() != 200) {
            throw new AssertionError(path + " answers " + answer.statusCode() + " to " + who.name());
        }
        return true;
    }

    private static String body(Who who, String path) {
        HttpResponse<String> answer = who.client().get(path);
        return answer.statusCode() == 404 ? "" : answer.body();
    }

    private void lookAtMany(Who who) {
        followed(who);
        many(who, "feed", body(who, "/feed"), true);
        many(who, "sitemap", sitemap(who), true);
        many(who, "feeds of initiatives", feedsOfInitiatives(who), true);
        many(who, "feeds of activities", feedsOfActivities(who), true);
        many(who, "portal's open data", body(who, "/api/v1/open-data/portal/contributions.csv"), true);
        answersFeed(who);
        calendar(who);
        figures(who);
        workplaces(who);
        givenAnswers(who);
        owedAnswers(who);
        promised(who);
        places(who);
        Map<String, List<Made>> types = made.stream()
                .collect(Collectors.groupingBy(
                        one -> one.plugin() + "/" + one.type(), LinkedHashMap::new, Collectors.toList()));
        types.forEach((type, all) -> {
            many(who, "API list", list(who, all.get(0)), false, all);
            exported(who, export(who, all.get(0)), all);
            many(who, "list", ownList(who, all.get(0)), false, all);
            counts(who, all);
        });
    }

    /** Not every type has open data of its own, and not all of it is in them. */
    private void exported(Who who, String shown, List<Made> all) {
        for (Made one : all) {
            boolean seen = shows(shown, one);
            boolean open = ANYBODY_IN_PUBLIC.maySee(one, stepHidden);
            judge(one, "export", who, open && (one.isEverybodysOwn() || seen), seen);
        }
    }

    private String feedsOfInitiatives(Who who) {
        return made.stream()
                .map(Made::initiative)
                .distinct()
                .map(number -> body(who, "/feed?initiative=" + number))
                .collect(Collectors.joining());
    }

    private String feedsOfActivities(Who who) {
        return made.stream()
                .map(Made::activity)
                .distinct()
                .map(number -> body(who, "/feed?activity=" + number))
                .collect(Collectors.joining());
    }

    /** How much the statistics count in each activity: what is public of it, and nothing of an activity that is not. */
    private void figures(Who who) {
        Map<String, Integer> counted = Json.array(who.client().get("/api/v1/statistics/activities.json?period=all"))
                .getValuesAs(JsonObject.class)
                .stream()
                .collect(Collectors.toMap(row -> row.getString("id"), row -> row.getInt("contributions")));
        Map<Long, List<Made>> activities = made.stream().collect(Collectors.groupingBy(Made::activity));
        activities.forEach((activity, all) -> {
            tried.merge("statistics", 1, Integer::sum);
            long expected = all.stream()
                    .filter(one -> ANYBODY_IN_PUBLIC.maySee(one, stepHidden))
                    .count();
            int shown = counted.getOrDefault(String.valueOf(activity), 0);
            if (shown != expected) {
                findings.add("COUNT: " + shown + " instead of " + expected + " of activity " + activity
                        + " in the statistics for " + who.name());
            }
        });
    }

    /** What the municipality has answered, as feed readers get it. */
    private void answersFeed(Who who) {
        String feed = body(who, "/feed/answers");
        for (Made one : proposals()) {
            boolean answered = one.stages().contains(Stage.ANSWERED);
            judge(one, "feed of answers", who, answered && ANYBODY_IN_PUBLIC.maySee(one, stepHidden), shows(feed, one));
        }
    }

    /** Days for answers, as calendars get them. */
    private void calendar(Who who) {
        String calendar = body(who, "/calendar.ics").replace("\r\n ", "");
        for (Made one : proposals()) {
            boolean waiting = one.stages().contains(Stage.WAITING);
            judge(one, "calendar", who, waiting && ANYBODY_IN_PUBLIC.maySee(one, stepHidden), shows(calendar, one));
        }
        for (Made one : made) {
            if (one.type().equals("need")) {
                judge(one, "calendar", who, ANYBODY_IN_PUBLIC.maySee(one, stepHidden), shows(calendar, one));
            }
        }
    }

    /** Initiatives and activities in the search. */
    private void places(Who who) {
        String search = "/arena/contributions?words=leak+test&kind=";
        String initiatives = body(who, search + "initiative").replaceAll("</?mark>", "");
        String activities = body(who, search + "activity").replaceAll("</?mark>", "");
        for (Made.Place place : Made.Place.values()) {
            compare("the activity " + place, who, who.enters(place), activities.contains("Leak test " + place));
            compare(
                    "the initiative " + place,
                    who,
                    place != Made.Place.DRAFT_INITIATIVE || who.enters(place),
                    initiatives.contains("Leak test crowdsourcing " + place));
        }
    }

    private void compare(String what, Who who, boolean expected, boolean shown) {
        tried.merge("places", 1, Integer::sum);
        if (shown != expected) {
            findings.add((shown ? "LEAK: " : "MISSING: ") + what + " in the search for " + who.name());
        }
    }

    private void many(Who who, String surface, String shown, boolean toEverybody) {
        many(who, surface, shown, toEverybody, made);
    }

    /** @param toEverybody whether the surface is the same for all readers */
    private void many(Who who, String surface, String shown, boolean toEverybody, List<Made> all) {
        Who reader = toEverybody ? ANYBODY_IN_PUBLIC : who;
        for (Made one : all) {
            boolean seen = surface.equals("sitemap") ? shown.contains(page(one) + "<") : shows(shown, one);
            judge(one, surface, who, reader.maySee(one, stepHidden), seen);
        }
    }

    /** Where people work: what waits for the reader, what he has made or joined, and on the desk the dates that are for everybody. */
    private void workplaces(Who who) {
        Pages own = own(who);
        String waiting = body(who, "/api/v1/me/waiting");
        String mySide = body(who, "/me") + own.html();
        String cockpit = body(who, "/office/cockpit");
        String desk = body(who, "/council/desk");
        for (Made one : made) {
            boolean waits = who.isWaitedForBy(one, stepHidden);
            boolean has = who.person() != 0 && who.maySee(one, stepHidden);
            boolean dated = one.plugin().equals("crowdsourcing")
                    && one.stages().contains(Stage.WAITING)
                    && ANYBODY_IN_PUBLIC.maySee(one, stepHidden);
            judge(one, "waiting", who, waits, shows(waiting, one));
            boolean owns = has && (one.isEverybodysOwn() || shows(own.json(), one));
            judge(one, "standings", who, owns, shows(own.json(), one));
            judge(one, "my side", who, waits || owns, shows(mySide, one));
            judge(one, "cockpit", who, who.opens(COCKPIT) && waits, shows(cockpit, one));
            judge(one, "desk", who, who.opens(DESK) && (waits || dated), shows(desk, one));
        }
    }

    /** What the reader follows and was told: all of it, once, and shown as long as he may see it. */
    private void followed(Who who) {
        boolean reads = who.person() != 0;
        String follows = reads ? allPages(who, "/me/following?") : "";
        String api = reads ? followsByRest(who) : "";
        String told = reads ? allPages(who, "/me/notifications?") : "";
        String toldApi = reads ? allPages(who, "/api/v1/notifications?") : "";
        for (Made one : made) {
            boolean expected = reads && who.maySee(one, stepHidden);
            judge(one, "following", who, expected, shows(follows, one));
            judge(one, "API follows", who, expected, shows(api, one));
            judge(one, "notifications", who, expected, shows(told, one));
            judge(one, "API notifications", who, expected, shows(toldApi, one));
        }
    }

    /** The API's list has no word for its end but an empty page. */
    private static String followsByRest(Who who) {
        StringBuilder all = new StringBuilder();
        for (int skipped = 0; all.indexOf("[]") < 0; skipped += 50) {
            all.append(body(who, "/api/v1/follows?skip=" + skipped));
        }
        return all.toString();
    }

    private static String allPages(Who who, String address) {
        StringBuilder all = new StringBuilder();
        Optional<String> next = Optional.of("");
        while (next.isPresent()) {
            String page = body(who, address + next.get());
            all.append(page);
            next = NEXT.matcher(page).results().findFirst().map(found -> "after=" + found.group(1));
        }
        return all.toString();
    }

    /** All pages of what the reader has made and joined, as programs and as people read them. */
    private record Pages(String json, String html) {}

    private static Pages own(Who who) {
        StringBuilder json = new StringBuilder();
        StringBuilder html = new StringBuilder();
        for (String part : List.of("made", "joined")) {
            String after = "";
            do {
                html.append(body(who, "/me?part=" + part.toUpperCase(Locale.ROOT) + after));
                HttpResponse<String> page = who.client().get("/api/v1/me/standings?part=" + part + after);
                json.append(page.body());
                String next = page.statusCode() == 200 ? Json.object(page).getString("next", "") : "";
                after = next.isEmpty() ? "" : "&after=" + next;
            } while (!after.isEmpty());
        }
        return new Pages(json.toString(), html.toString());
    }

    /** What the municipality has answered, on the pages of the initiatives. */
    private void givenAnswers(Who who) {
        Map<Long, String> pages = new HashMap<>();
        for (Made one : proposals()) {
            String page = pages.computeIfAbsent(one.initiative(), number -> body(who, "/arena/initiative/" + number));
            boolean answered = one.stages().contains(Stage.ANSWERED);
            judge(one, "answers", who, answered && who.maySee(one, stepHidden), shows(page, one));
        }
    }

    /** What the municipality owes and has answered, on the page where everybody can follow it. */
    private void owedAnswers(Who who) {
        String open = allPages(who, "/arena/answers?state=open&");
        String answered = allPages(who, "/arena/answers?state=answered&");
        for (Made one : proposals()) {
            boolean seen = who.maySee(one, stepHidden);
            boolean waiting = one.stages().contains(Stage.WAITING);
            judge(one, "answers owed", who, seen && waiting, shows(open, one));
            judge(one, "answers given", who, seen && !waiting, shows(answered, one));
        }
    }

    /** What the municipality has promised, by a word of its own: whoever sees what was answered sees it, and whoever answers follows it up. */
    private void promised(Who who) {
        String calendar = body(who, "/calendar.ics").replace("\r\n ", "");
        String waiting = body(who, "/api/v1/me/waiting") + body(who, "/office/cockpit") + body(who, "/me");
        String desk = body(who, "/council/desk");
        for (Made one : proposals()) {
            boolean made = one.stages().contains(Stage.ANSWERED);
            boolean seen = made && who.maySee(one, stepHidden);
            boolean open = made && ANYBODY_IN_PUBLIC.maySee(one, stepHidden);
            String word = one.promiseWord();
            String list = "/api/v1/contributions/" + one.address() + "/answers/promises";
            judge(one, "promise by REST", who, seen, body(who, list).contains(word));
            judge(one, "promise on the page", who, seen, body(who, page(one)).contains(word));
            String progress = "/arena/progress/" + one.promise();
            judgePart(
                    one, "progress of a promise", who, seen, body(who, progress).contains(word));
            judge(one, "promise in the calendar", who, open, calendar.contains(word));
            judgePart(one, "promise to follow up", who, seen, waiting.contains(word));
            judgePart(one, "promise on the desk", who, seen, desk.contains(word));
        }
    }

    /** Judges what only some of those who may see the contribution are shown. */
    private void judgePart(Made one, String surface, Who who, boolean mayBe, boolean shown) {
        boolean official = who.name().equals("official") && one.place() == Made.Place.OPEN;
        judge(one, surface, who, mayBe && (shown || official && !surface.endsWith("desk")), shown);
    }

    private List<Made> proposals() {
        return made.stream().filter(one -> one.plugin().equals("crowdsourcing")).toList();
    }

    private static boolean shows(String surface, Made one) {
        return surface.contains(one.titleWord()) || surface.contains(one.textWord());
    }

    private static String sitemap(Who who) {
        return Arrays.stream(body(who, "/sitemap.xml").split("<loc>"))
                .skip(1)
                .map(part -> part.substring(0, part.indexOf('<')).replaceFirst("^https?://[^/]+", ""))
                .map(part -> body(who, part))
                .collect(Collectors.joining());
    }

    /** All pages of the API's list. */
    private static String list(Who who, Made one) {
        StringBuilder all = new StringBuilder();
        String address = "/api/v1/contributions?size=50&plugin=" + one.plugin() + "&type=" + one.type();
        String after = "";
        do {
            JsonObject page = Json.object(who.client().get(address + after));
            all.append(page.get("contributions"));
            after = page.getOrDefault("next", JsonValue.NULL) == JsonValue.NULL
                    ? ""
                    : "&after=" + page.getString("next");
        } while (!after.isEmpty());
        return all.toString();
    }

    private static String export(Who who, Made one) {
        String dataset = one.plugin().equals("panels") ? "results" : one.type() + "s";
        return body(who, "/api/v1/open-data/" + one.plugin() + "/" + dataset + ".csv");
    }

    /** The plugin's own lists: its page and, where it has one, its REST; a new plugin says here what they are. */
    private String ownList(Who who, Made one) {
        return switch (one.type()) {
            case "proposal" ->
                body(who, "/ladder/crowdsourcing/proposals")
                        + body(who, "/api/v1/ladder/crowdsourcing/proposals?size=100");
            case "note" -> body(who, "/ladder/secrets/notes");
            case "need" -> body(who, "/ladder/volunteering/needs") + body(who, "/api/v1/ladder/volunteering/needs");
            case "survey" -> body(who, "/ladder/panels/surveys") + body(who, "/api/v1/ladder/panels/surveys");
            case "consultation" ->
                body(who, "/ladder/panels/consultations") + body(who, "/api/v1/ladder/panels/consultations");
            case "paragraph" ->
                made.stream()
                        .filter(text -> text.type().equals("consultation"))
                        .map(text -> body(who, page(text))
                                + body(who, "/api/v1/ladder/panels/consultations/" + text.number()))
                        .collect(Collectors.joining());
            default -> throw new AssertionError("The test does not know the list of " + one.address() + ".");
        };
    }

    /** A number tells too: of contributions that a reader may not see, not even that there are some. */
    private void counts(Who who, List<Made> all) {
        Made first = all.get(0);
        long expected = all.stream().filter(one -> who.maySee(one, stepHidden)).count();
        Map<String, Function<Who, String>> counts = new LinkedHashMap<>();
        counts.put(
                "API count",
                reader -> String.valueOf(Json.object(reader.client()
                                .get("/api/v1/contributions?size=1&words=mrkall&plugin=" + first.plugin() + "&type="
                                        + first.type()))
                        .getInt("total")));
        if (first.plugin().equals("secrets")) {
            counts.put("count", reader -> body(reader, "/ladder/secrets/count"));
        }
        counts.forEach((surface, count) -> {
            tried.merge(surface, 1, Integer::sum);
            String counted = count.apply(who);
            boolean closed = stepHidden && counted.isEmpty() && expected == 0;
            if (!closed && !counted.equals(String.valueOf(expected))) {
                findings.add("COUNT: " + counted + " instead of " + expected + " of " + first.plugin() + "/"
                        + first.type() + " on " + surface + " for " + who.name());
            }
        });
    }

    /** Judges whom the portal has told of each contribution, and what mail says to each. */
    void judgeWhatWasTold(List<Who> people, Set<String> told, Function<Who, String> mails) {
        for (Who who : people) {
            if (who.person() == 0) {
                continue;
            }
            String mail = mails.apply(who);
            for (Made one : made) {
                boolean expected = who.mayBeTold(one, stepHidden);
                judge(one, "told", who, expected, told.contains(who.person() + " " + one.address()));
                // a mail names only so many, but never what is not for its reader
                judge(one, "mail", who, expected && shows(mail, one), shows(mail, one));
            }
        }
    }

    /** Asks whom a file of each contribution may reach. */
    void askWhoMayBeTold(List<Who> people, Client asker) {
        List<Who> known = people.stream().filter(who -> who.person() != 0).toList();
        String numbers = known.stream()
                .map(who -> String.valueOf(who.person()))
                .distinct()
                .collect(Collectors.joining(","));
        for (Made one : made) {
            HttpResponse<String> answer = asker.get("/ladder/secrets/readers?plugin=" + one.plugin() + "&type="
                    + one.type() + "&number=" + one.number() + "&people=" + numbers);
            if (answer.statusCode() != 200) {
                throw new AssertionError("/ladder/secrets/readers answers " + answer.statusCode());
            }
            List<String> told = new ArrayList<>(List.of(answer.body().split(",")));
            for (Who who : known) {
                judge(one, "file", who, who.mayBeTold(one, stepHidden), told.contains(String.valueOf(who.person())));
            }
        }
    }
}
