// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.system.Login;
import dk.stigen.system.PortalDatabase;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that people send by mistake or on purpose: what is taken, under which name it is given out, and to whom. */
@HttpTest
class AttachmentBadInputIT {

    private static final String PROBLEM = "application/problem+json";

    static Stream<Arguments> refused() {
        byte[] page = FileSamples.text("<!DOCTYPE html><html><body><script>alert(1)</script></body></html>");
        return Stream.of(
                arguments("a program", "a.exe", FileSamples.text("MZ\u0090\0\3"), 415),
                arguments("a drawing with a script", "a.svg", FileSamples.text("<svg onload='alert(1)'/>"), 415),
                arguments("a page", "a.html", page, 415),
                arguments("a page of a server", "a.jsp", FileSamples.text("<% out.print(1); %>"), 415),
                arguments("no ending", "../../x", FileSamples.text("hello"), 415),
                arguments("two endings", "a.exe.pdf", FileSamples.pdf(), 422),
                arguments("a page with a document's name", "a.pdf", page, 422),
                arguments("a page with a text's name", "a.txt", page, 422),
                arguments("a picture with another's name", "a.jpg", FileSamples.picture("png", 5, 5), 422),
                arguments("nothing", "a.pdf", new byte[0], 422),
                arguments("a byte too much", "a.txt", tooLong(), 413),
                arguments("more than the server takes", "a.txt", new byte[10_400_000], 413),
                arguments("a picture of 10,000 by 10,000 points", "a.png", FileSamples.pixelFlood(), 422),
                arguments("a document of 200 megabytes", "a.docx", FileSamples.packedFlood(), 422));
    }

    private static byte[] tooLong() {
        return "a".repeat(5_000_001).getBytes(StandardCharsets.UTF_8);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void whatIsNotTakenIsRefusedAtOnceAndNotStored(
            String what, String name, byte[] content, int status, Client author) {
        String attachments = attachments(author);
        Instant start = Instant.now();

        HttpResponse<String> answer = send(author, attachments, name, content);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(Json.mediaType(answer)).isEqualTo(PROBLEM);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(5));
        assertThat(stored(author, attachments)).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "<svg onload>.png, svg onload.png",
        "../../x.png, x.png",
        "CON.png, _CON.png",
        "træ 🌳.PNG, træ 🌳.png",
        "'#{7*7}.png', '#{77}.png'"
    })
    void aNameIsCleanedAndItsHeaderSafe(String sent, String name, Client author) {
        String attachments = attachments(author);

        HttpResponse<String> answer = send(author, attachments, sent, FileSamples.picture("png", 40, 30));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(Json.object(answer).getString("name")).isEqualTo(name);
        HttpResponse<String> file = author.get(Json.object(answer).getString("path"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(header(file, "Content-Disposition")).matches("inline; filename=\"[ -~]+\"; filename\\*=UTF-8''\\S+");
    }

    @Test
    void longNamesAndLinesInThemDoNoHarm(Client author) {
        String attachments = attachments(author);

        String name = Json.object(send(
                        author,
                        attachments,
                        "å".repeat(300) + "\r\nSet-Cookie: a=b.png",
                        FileSamples.picture("png", 4, 3)))
                .getString("name");

        assertThat(name).hasSizeLessThan(130).endsWith(".png").doesNotContain("\n", "\r");
    }

    @Test
    void aPictureDoesNotTellWhereItWasTaken(Client author) {
        String attachments = attachments(author);

        JsonObject photo = Json.object(send(author, attachments, "a.jpg", FileSamples.photoWithPlace()));

        HttpResponse<String> file = author.get(photo.getString("path"));
        assertThat(header(file, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(file.body()).doesNotContain("Exif", "GPS");
        assertThat(author.get(photo.getString("thumbnail")).statusCode()).isEqualTo(200);
    }

    @Test
    void aDocumentIsSavedAndRunsNowhere(Client author, Client visitor) {
        String attachments = attachments(author);
        String path = Json.object(send(author, attachments, "plan.pdf", FileSamples.pdf()))
                .getString("path");

        HttpResponse<String> file = visitor.get(path);

        assertThat(file.body()).isEqualTo(new String(FileSamples.pdf(), StandardCharsets.UTF_8));
        assertThat(header(file, "Content-Disposition")).startsWith("attachment; filename=\"plan.pdf\"");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).contains("sandbox", "default-src 'none'");
        assertThat(header(file, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(visitor.get(path, "If-None-Match", header(file, "ETag")).statusCode())
                .isEqualTo(304);
        HttpResponse<String> part = visitor.get(path, "Range", "bytes=0-3");
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.body()).isEqualTo("%PDF");
        assertThat(visitor.get(path, "Range", "bytes=9999-").statusCode()).isEqualTo(416);
        HttpResponse<String> head = visitor.send("HEAD", path);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void onlyItsAuthorPutsFilesToAProposalAndRemovesThem(Client author, Client neighbour, Client visitor) {
        String attachments = attachments(author);
        JsonObject file = Json.object(send(author, attachments, "plan.pdf", FileSamples.pdf()));
        neighbour.loggedInAs(Login.NEIGHBOUR);

        assertThat(send(neighbour, attachments, "other.pdf", FileSamples.pdf()).statusCode())
                .isEqualTo(404);
        String address = "/api/v1/attachments/" + file.getString("id");
        assertThat(neighbour.call("DELETE", address, "").statusCode()).isEqualTo(404);
        assertThat(visitor.get("/arena/attachments" + attachments.replaceAll("/api/v1/contributions|/attachments", ""))
                        .statusCode())
                .isNotEqualTo(200);
        assertThat(stored(visitor, attachments)).isEqualTo(1);

        assertThat(author.call("DELETE", address, "").statusCode()).isEqualTo(204);
        assertThat(visitor.get(file.getString("path")).statusCode()).isEqualTo(404);
        assertThat(stored(visitor, attachments)).isZero();
    }

    @Test
    void moreThanTheActivityTakesAreRefused(Client author) {
        String attachments = attachments(author);
        for (int i = 0; i < 3; i++) {
            assertThat(send(author, attachments, i + ".pdf", FileSamples.pdf()).statusCode())
                    .isEqualTo(201);
        }

        assertThat(send(author, attachments, "3.pdf", FileSamples.pdf()).statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatNobodyMaySeeAnyMoreIsNotThereForAnybody(
            Client author, Client neighbour, Client visitor, PortalDatabase database) throws Exception {
        String attachments = attachments(author);
        String path = Json.object(send(author, attachments, "plan.pdf", FileSamples.pdf()))
                .getString("path");
        neighbour.loggedInAs(Login.NEIGHBOUR);
        String number = attachments.replaceAll(".*/proposal/|/attachments", "");
        // as if its author had taken it back to be seen by himself only
        execute(
                database,
                "update contribution set reach = 'PEOPLE', people = array[author_id] where plugin_id = 'crowdsourcing' and number = "
                        + number);

        HttpResponse<String> own = author.get(path);
        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(header(own, "Cache-Control")).isEqualTo("private, no-store");
        assertThat(neighbour.get(path).statusCode()).isEqualTo(404);
        assertThat(visitor.get(path).statusCode()).isEqualTo(404);
        author.forgetSession();
        assertThat(author.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasSentStaysWhileTheRestOfTheFormIsPutRight(Client author) {
        author.loggedInAs(Login.CITIZEN);
        Map<String, String> fields =
                new LinkedHashMap<>(Html.of(author.get(Submission.PATH)).hiddenFields("proposal"));
        fields.put("title", "");
        fields.put("body", Submission.BODY);
        fields.put("send", "Stil forslaget");

        HttpResponse<String> refused =
                author.postWithFile(Submission.PATH, fields, "files", "plan.pdf", "application/pdf", FileSamples.pdf());

        assertThat(refused.statusCode()).isEqualTo(422);
        Html page = Html.of(refused);
        assertThat(page.faultOf("title")).isNotBlank();
        assertThat(page.faultOf("files")).isEmpty();
        assertThat(page.text()).contains("plan.pdf");

        Map<String, String> again = new LinkedHashMap<>(page.hiddenFields("proposal"));
        again.put("title", Submission.TITLE);
        again.put("body", Submission.BODY);
        again.put("send", "Stil forslaget");
        HttpResponse<String> bad = author.postWithFile(
                Submission.PATH, again, "files", "b.svg", "image/svg+xml", FileSamples.text("<svg/>"));
        assertThat(bad.statusCode()).isEqualTo(422);
        assertThat(Html.of(bad).faultOf("files")).contains("b.svg");

        again.putAll(Html.of(bad).hiddenFields("proposal"));
        HttpResponse<String> done = author.post(Submission.PATH, again);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        String number = Client.location(done).replaceAll(".*/", "");
        assertThat(stored(author, "/api/v1/contributions/crowdsourcing/proposal/" + number + "/attachments"))
                .isEqualTo(1);
    }

    private static void execute(PortalDatabase database, String sql) throws Exception {
        try (java.sql.Connection connection = database.owner().connect();
                java.sql.Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static String attachments(Client author) {
        author.loggedInAs(Login.CITIZEN);
        return "/api/v1/contributions/crowdsourcing/proposal/" + Submission.accepted(author) + "/attachments";
    }

    private static HttpResponse<String> send(Client client, String attachments, String name, byte[] content) {
        String address = attachments + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        return client.sendFile(address, "application/octet-stream", content);
    }

    private static int stored(Client client, String attachments) {
        return Json.object(client.get(attachments)).getJsonArray("attachments").size();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
