// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A proposal of the author's and its files: sent by programs and by the form, and read by others. */
public record ProposalFiles(Client author, long proposal) {

    /** Makes a proposal without files. */
    public static ProposalFiles of(Client author) {
        return new ProposalFiles(author, Submission.accepted(author));
    }

    /** Sends a proposal with a file by the form. */
    public static HttpResponse<String> submit(Client author, String name, byte[] content) {
        Map<String, String> fields =
                new LinkedHashMap<>(Html.of(author.get(Submission.PATH)).hiddenFields("proposal"));
        fields.put("title", Submission.TITLE);
        fields.put("body", Submission.BODY);
        fields.put("send", "Stil forslaget");
        return author.postWithFile(Submission.PATH, fields, "files", name, "application/octet-stream", content);
    }

    /** Returns the proposal that was made by {@link #submit}. */
    public static ProposalFiles made(Client author, HttpResponse<String> answer) {
        return new ProposalFiles(author, Long.parseLong(Client.location(answer).replaceAll(".*/", "")));
    }

    /** What stands beside the field of the form that was sent in vain. */
    public static String fault(HttpResponse<String> answer) {
        return Html.of(answer).faultOf("files");
    }

    /** Puts a file to the proposal as a program does. */
    public HttpResponse<String> send(String name, byte[] content) {
        return author.sendFile(
                address() + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                "application/octet-stream",
                content);
    }

    /** The file that an answer to {@link #send} tells of. */
    public static JsonObject file(HttpResponse<String> answer) {
        return Json.object(answer);
    }

    /** The files of which the reader is told. */
    public List<JsonObject> seenBy(Client reader) {
        return Json.object(reader.get(address())).getJsonArray("attachments").getValuesAs(JsonObject.class);
    }

    /** What the reader sees of the proposal's page. */
    public String pageFor(Client reader) {
        return Html.of(reader.get("/ladder/crowdsourcing/proposal/" + proposal)).text();
    }

    private String address() {
        return "/api/v1/contributions/crowdsourcing/proposal/" + proposal + "/attachments";
    }
}
