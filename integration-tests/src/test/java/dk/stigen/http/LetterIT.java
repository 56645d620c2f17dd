// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;

import dk.stigen.system.Login;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the municipality answers a citizen who has no login is written to him on paper, once. */
@HttpTest
class LetterIT {

    private static final String TEXT = "Byrådet har sat penge af til lamper langs hele stien i budgettet.";
    private static final String HOME = "Havnegade 14, 2. tv\n9999 Fjordby";
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern FOLDER = Pattern.compile("<code>([^<]+)</code>");

    private final String mark = Long.toString(System.nanoTime(), 36);

    @Test
    void anAnswerGoesToTheCitizenAsALetterWithAllThatWasSaid(Client official, Client admin) throws Exception {
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);
        String name = "Karen " + mark;
        String page = register(official, HOME);
        long proposal = proposedFor(official, page);

        HttpResponse<String> answered = answer(official, proposal);

        assertThat(answered.statusCode()).as(answered.body()).isEqualTo(302);
        Path letter = await(admin, name);
        assertThat(letter.resolve("letter.json"))
                .content()
                .contains(
                        "\"recipient\":\"" + name + "\"",
                        "\"address\":[\"Havnegade 14, 2. tv\",\"9999 Fjordby\"]",
                        Submission.TITLE);
        assertThat(letter.resolve("letter.txt"))
                .content()
                .contains(name, TEXT, "Teknik og Miljø", "/ladder/crowdsourcing/proposal/" + proposal)
                .doesNotContain("stop-mail");
        assertThat(Html.of(admin.get("/admin/letters")).text())
                .contains(name + ": " + Submission.TITLE, "Afleveret")
                .doesNotContain(TEXT, "Havnegade");
        assertThat(lettersTo(admin, name)).hasSize(1);
    }

    @Test
    void aCitizenWithAnAddressOfMailOrALoginGetsNone(Client citizen, Client official, Client admin) throws Exception {
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);
        long online = Submission.accepted(citizen.loggedInAs(Login.CITIZEN));
        answer(official, online);
        long onPaper = proposedFor(official, register(official, ""));
        answer(official, onPaper);

        Path later = await(admin, "Karen " + mark);

        assertThat(later.resolve("letter.json")).content().contains("\"address\":[]");
        try (Stream<Path> all = Files.list(folder(admin))) {
            assertThat(all.map(LetterIT::text)).noneMatch(text -> text.contains("/proposal/" + online + "\n"));
        }
    }

    @Test
    void theAddressIsKeptWhenTheCitizenMoves(Client official) {
        official.loggedInAs(Login.OFFICIAL);
        String page = register(official, HOME);
        assertThat(Html.of(official.get(page)).valueOf("home")).isEqualTo(HOME);

        HttpResponse<String> tooLong = OfficeForm.open(official, page, "homeForm")
                .with(Map.of("home", "x".repeat(301), "move", "Gem adressen"))
                .send();
        HttpResponse<String> moved = OfficeForm.open(official, page, "homeForm")
                .with(Map.of("home", "Søvej 1\n9999 Fjordby", "move", "Gem adressen"))
                .send();

        assertThat(Html.of(tooLong).faultOf("home")).isNotEmpty();
        assertThat(Html.of(moved).text()).contains("Adressen er gemt.");
        assertThat(Html.of(official.get(page)).valueOf("home")).isEqualTo("Søvej 1\n9999 Fjordby");
    }

    @Test
    void onlyAnAdministratorSeesLettersAndHasThemTriedAgain(Client official, Client admin) {
        official.loggedInAs(Login.OFFICIAL);
        admin.loggedInAs(Login.ADMIN);

        assertThat(official.get("/admin/letters").statusCode()).isEqualTo(403);
        assertThat(official.post("/admin/letters/again", Map.of("row", "1", "formToken", official.formToken()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(admin.post("/admin/letters/again", Map.of("row", "999999", "formToken", admin.formToken()))
                        .statusCode())
                .isEqualTo(404);
    }

    private String register(Client official, String address) {
        HttpResponse<String> answer = OfficeForm.open(official, "/office/assisted", "citizen")
                .with(Map.of(
                        "name",
                        "Karen " + mark,
                        "address",
                        address,
                        "how",
                        "TELEPHONE",
                        "agreedOn",
                        LocalDate.now().minusDays(1).toString(),
                        "register",
                        "Registrér borgeren"))
                .send();
        String location = Client.location(answer);
        assertThat(location).as(answer.body()).contains("/office/assisted/");
        return location.substring(location.indexOf("/office/"));
    }

    private static long proposedFor(Client official, String citizen) {
        post(
                official,
                "/office/assisted",
                "/office/assist",
                Map.of("citizen", citizen.substring(citizen.lastIndexOf('/') + 1)));
        long proposal = Submission.accepted(official);
        post(official, "/about", "/me/acting", Map.of("act", "stop"));
        return proposal;
    }

    private static HttpResponse<String> answer(Client official, long proposal) {
        return OfficeForm.open(official, "/arena/answer/crowdsourcing/proposal/" + proposal, "answerForm")
                .with(Map.of("kind", "DECIDED", "department", "Teknik og Miljø", "body", TEXT, "publish", "Ja"))
                .without("prepare")
                .send();
    }

    private static void post(Client client, String page, String path, Map<String, String> fields) {
        Map<String, String> sent = new LinkedHashMap<>(fields);
        sent.put("formToken", Html.of(client.get(page)).hiddenField("formToken"));
        client.post(path, sent);
    }

    private static Path folder(Client admin) {
        Matcher named = FOLDER.matcher(admin.get("/admin/letters").body());
        assertThat(named.find()).isTrue();
        return Path.of(named.group(1));
    }

    private static Path await(Client admin, String name) throws Exception {
        Instant until = Instant.now().plus(PATIENCE);
        List<Path> found = lettersTo(admin, name);
        while (found.isEmpty() && Instant.now().isBefore(until)) {
            Thread.sleep(500);
            found = lettersTo(admin, name);
        }
        assertThat(found).as("letters to " + name).hasSize(1);
        return found.get(0);
    }

    private static List<Path> lettersTo(Client admin, String name) throws IOException {
        Path folder = folder(admin);
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            // half of one begins with a dot
            return all.filter(letter -> !letter.getFileName().toString().startsWith("."))
                    .filter(letter -> text(letter).contains(name))
                    .toList();
        }
    }

    private static String text(Path letter) {
        try {
            return Files.readString(letter.resolve("letter.txt"));
        } catch (IOException e) {
            return "";
        }
    }
}
