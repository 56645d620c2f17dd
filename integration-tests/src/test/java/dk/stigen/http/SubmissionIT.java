// SPDX-License-Identifier: MPL-2.0
package dk.stigen.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.stigen.system.Login;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@HttpTest
class SubmissionIT {

    private static final String TITLE = Submission.TITLE;
    private static final String BODY = Submission.BODY;

    @Test
    void leadsToTheNewProposal(Client client) {
        HttpResponse<String> answer =
                Submission.open(client.loggedInAs(Login.CITIZEN)).send(TITLE, BODY);

        assertThat(answer.statusCode()).isBetween(302, 303);
        assertThat(Html.of(client.follow(answer)).heading()).isEqualTo(TITLE);
    }

    static Stream<Arguments> whatMustBePutRight() {
        return Stream.of(
                arguments("nothing", "title", "", BODY),
                arguments("only spaces", "title", "   ", BODY),
                arguments("only marks without width", "title", "\u200b\u2060\ufeff", BODY),
                arguments("only NUL", "title", "\0\0", BODY),
                arguments("a title of 151 characters", "title", "å".repeat(151), BODY),
                arguments("no body", "body", TITLE, ""),
                arguments("a body of 5001 characters", "body", TITLE, "ø".repeat(5001)),
                arguments("a body of a hundred thousand characters", "body", TITLE, "x".repeat(100_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatMustBePutRight")
    void refusesWith422AndTheTextStillInTheForm(String what, String field, String title, String body, Client client) {
        HttpResponse<String> answer =
                Submission.open(client.loggedInAs(Login.CITIZEN)).send(title, body);

        Html page = Html.of(answer);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(page.faultOf(field)).isNotBlank();
        assertThat(page.valueOf(field.equals("title") ? "body" : "title"))
                .isEqualTo(field.equals("title") ? body : title);
        assertThat(page.valueOf(field).replace("\0", ""))
                .isEqualTo((field.equals("title") ? title : body).replace("\0", ""));
    }

    static Stream<Arguments> whatIsStored() {
        return Stream.of(
                arguments("markup", "<script>alert(1)</script> på torvet", "<script>alert(1)</script> på torvet"),
                arguments("an expression", "#{7*7} ${7*7}", "#{7*7} ${7*7}"),
                arguments("NUL", "Drikke\0vand på torvet", "Drikkevand på torvet"),
                arguments("emoji", "Æble-ø 🌳👍🏽 å", "Æble-ø 🌳👍🏽 å"),
                arguments("decomposed letters", "Cafe\u0301 ved åen", "Cafe\u0301 ved åen"),
                arguments("right to left", "مرحبا ved fjorden", "مرحبا ved fjorden"),
                arguments("quotes", "' OR 1=1-- \"; DROP TABLE", "' OR 1=1-- \"; DROP TABLE"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatIsStored")
    void storesVerbatimWhatCanBeStored(String what, String title, String stored, Client client) {
        HttpResponse<String> answer =
                Submission.open(client.loggedInAs(Login.CITIZEN)).send(title, BODY);

        String number = Client.location(answer).replaceAll(".*/", "");
        assertThat(Json.object(client.get("/api/v1/ladder/crowdsourcing/proposals/" + number))
                        .getString("title"))
                .isEqualTo(stored);
        assertThat(client.get("/ladder/crowdsourcing/proposal/" + number).body())
                .doesNotContain("<script>alert(1)");
    }

    @Test
    void storesOneProposalWhenTheFormIsSentTwice(Client client) {
        Submission form = Submission.open(client.loggedInAs(Login.CITIZEN));

        String first = Client.location(form.send(TITLE, BODY));
        String second = Client.location(form.send(TITLE, BODY));

        assertThat(second).isEqualTo(first).isNotEmpty();
    }

    @Test
    void keepsWhatWasTypedWhenTheSessionIsOver(Client client) {
        Submission form = Submission.open(client.loggedInAs(Login.CITIZEN));
        client.forgetSession();

        Html page = Html.of(form.send(TITLE, BODY));

        assertThat(page.text()).contains("Du er blevet logget ud");
        assertThat(page.valueOf("title")).isEqualTo(TITLE);
        assertThat(page.valueOf("body")).isEqualTo(BODY);
    }
}
